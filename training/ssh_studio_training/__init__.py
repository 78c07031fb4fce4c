"""The training program of SSH Studio: photos -> weights. Imports the engine and nothing else."""

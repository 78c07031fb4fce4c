<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>AboutDialog</name>
  <message>
   <location filename="ssh_studio/ui/dialogs/about.py" />
   <source>About SSH Studio</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/about.py" />
   <source>Apache License 2.0. Works offline; nothing you open leaves your computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/about.py" />
   <source>Copy Versions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/about.py" />
   <source>Device: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/about.py" />
   <source>Photo compositing: layers take on the light and colour of their background.
After “SSH: A Self-Supervised Framework for Image Harmonization”, Jiang et al., ICCV 2021 (arxiv.org/abs/2108.06805).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/about.py" />
   <source>SSH Studio</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/about.py" />
   <source>not known yet</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Actions</name>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>&amp;Edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>&amp;File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>&amp;Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>&amp;Layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>&amp;Mask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>&amp;View</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>100 %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>A model that learns from a folder of your own photos.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>About SSH Studio</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Add photos as layers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>As a grey picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>As large as the background allows, centred.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Behind the layer beneath it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Black and white</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Brush</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Clear mask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Click for closer, Alt+click for farther.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Close the document.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Colour range</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Colour what the mask hides.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Compare models</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Compare without look</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Copy layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Copy look</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Copy mask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Copy merged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Copy the active layer with its transparency.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Copy the look of the active layer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Copy what the canvas shows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Cut out by a rectangle or an ellipse.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Cut out by an outline.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Cut out what is in a box, then refine it with strokes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Default brush</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Delete layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Duplicate layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Eraser</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Export LUT…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Export layer…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Export original…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Export…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Fade the layer out along a line or around a point.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Feather mask…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Fill holes…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Fill mask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Find the main subject of the layer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Fine-tune the model…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Fit in window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Fit the edge to hair, fur and other fine detail.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Fit to background</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Flip horizontally</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Flip vertically</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>From a grey picture, or one with transparency.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Full screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Give the active layer the copied look; it keeps it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Give the copied mask to the active layer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Gradient</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Grow mask…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Hair brush</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Harder brush</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Harmonize live</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Harmonize this layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Hide all of the layer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Hide panels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Hide small islands.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Hold the key to see the picture without harmonization.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>In front of the layer above it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Invert mask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Keyboard shortcuts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>L&amp;ook</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Larger brush</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Lasso</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Layers take on the light and colour of what lies beneath them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>List, compare, rename, export, import and delete models.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Load mask…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Loupe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Make soft coverage fully shown or hidden.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Make the edge softer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Models…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Move</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Move layer down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Move layer up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Move the edge inward.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Move the edge outward.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Move the keyboard between canvas, options and panels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Move the view. Hold Space for it with any tool.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Move, scale and turn layers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>New</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Next area</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Next view of the mask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/actions.py" />
   <source>Not available here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>On black</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>On checkerboard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>On white</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>One pixel of the layer is one pixel of the document again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>One pixel of the picture is one of the screen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Open a background photo or a project.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Open as layer…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Open…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Paint over hair and fur at the edge to find their true edge.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Paint roughly; the selection grows along the edges.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Paint what is hidden of the layer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Paint what shows of the layer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Paste as layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Paste look</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Paste mask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Picture, overlay, black and white, on black, on white, on checkerboard.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Quick brush</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Quit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Rectangle and ellipse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Refine edge…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Remove colour spill</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Remove specks…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Rename layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Reset look</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Reset size and angle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Round off bumps and notches of the outline.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Save as…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Save mask…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Save the project under another name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Save the project.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Search actions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Select subject…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Settings…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Show all of the layer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Show log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Show mask overlay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Show what is hidden inside of what is shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Show what was hidden.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Shrink mask…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Side by side</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Smaller brush</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Smart select</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Smooth mask…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Softer brush</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Split view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Split view: another model at the left, the layers as they are at the right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Start with an empty document.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Strength, light, colour and reference as they were.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Swap brush and eraser</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Take a colour, such as a plain backdrop, out of the mask.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Take the colour of the old background out of the edge; the uncut picture is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>The mask itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>The mask of another layer, where it lies in the document.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>The place under the pointer at 100 %.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Threshold mask…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Tool</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Use another layer's mask…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>View</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Whether the active layer takes part.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Without look at the left of a handle, harmonized at its right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Write the active layer with its transparency.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Write the active layer's picture as it came: uncut, in its own profile and depth.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Write the look as a .cube table for other editors.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Write the picture at full resolution.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Zoom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Zoom in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Zoom out</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>AdjustPanel</name>
  <message>
   <location filename="ssh_studio/ui/panels/adjust.py" />
   <source>Adjust</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/adjust.py" />
   <source>Brighter or darker, in stops.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/adjust.py" />
   <source>Contrast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/adjust.py" />
   <source>Cooler or warmer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/adjust.py" />
   <source>Exposure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/adjust.py" />
   <source>Flatter or more contrast.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/adjust.py" />
   <source>Greener or more magenta.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/adjust.py" />
   <source>Nothing is adjusted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/adjust.py" />
   <source>Paler or more colourful.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/adjust.py" />
   <source>Reset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/adjust.py" />
   <source>Reset adjustments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/adjust.py" />
   <source>Saturation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/adjust.py" />
   <source>Take all adjustments back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/adjust.py" />
   <source>Temperature</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/adjust.py" />
   <source>Tint</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Along</name>
  <message>
   <location filename="ssh_studio/ui/dialogs/export_parts.py" />
   <source>As the document ({name})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export_parts.py" />
   <source>Compression</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export_parts.py" />
   <source>Dither to 8 bit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export_parts.py" />
   <source>Metadata</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export_parts.py" />
   <source>Noise of one level against steps in smooth gradients</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export_parts.py" />
   <source>Profile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export_parts.py" />
   <source>There is no EXIF, XMP or IPTC to keep.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>AmountDialog</name>
  <message>
   <location filename="ssh_studio/ui/dialogs/amount.py" />
   <source>In pixels of the layer.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>BrushTool</name>
  <message>
   <location filename="ssh_studio/ui/tools/brush.py" />
   <source>Brush</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/brush.py" />
   <source>Diameter in pixels of the document ([ and ]).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/brush.py" />
   <source>Erase {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/brush.py" />
   <source>Hardness</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/brush.py" />
   <source>How sharp the edge is (Shift+[ and Shift+]).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/brush.py" />
   <source>Mask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/brush.py" />
   <source>Off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/brush.py" />
   <source>Opacity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/brush.py" />
   <source>Paint in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/brush.py" />
   <source>Paint reference of {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/brush.py" />
   <source>Paint to show the layer. Alt hides, Shift+click draws straight, [ and ] change the size, digits the opacity.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/brush.py" />
   <source>Paint {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/brush.py" />
   <source>Pressure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/brush.py" />
   <source>Reference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/brush.py" />
   <source>Size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/brush.py" />
   <source>The mask, or the part of the background that the look is taken from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/brush.py" />
   <source>The most that one stroke covers (digits 1 to 0).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/brush.py" />
   <source>What the pressure of a pen drives.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Canvas</name>
  <message>
   <location filename="ssh_studio/ui/canvas/canvas.py" />
   <source>Canvas</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/canvas/painting.py" />
   <source>Harmonized</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/canvas/canvas.py" />
   <source>Shows the document; tools work on it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/canvas/painting.py" />
   <source>Without look</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ColourRangeTool</name>
  <message>
   <location filename="ssh_studio/ui/tools/colour_range.py" />
   <source>Click a colour, such as the backdrop, to take it out of the mask. Shift adds it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/colour_range.py" />
   <source>Colour range</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/colour_range.py" />
   <source>Colour range on {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/colour_range.py" />
   <source>Contiguous</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/colour_range.py" />
   <source>How far colours may be from the clicked one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/colour_range.py" />
   <source>Only what is connected with the clicked place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/colour_range.py" />
   <source>Tolerance</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CommandPalette</name>
  <message>
   <location filename="ssh_studio/ui/command_palette.py" />
   <source>Actions found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/command_palette.py" />
   <source>No action of that name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/command_palette.py" />
   <source>Search actions</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Comparing</name>
  <message>
   <location filename="ssh_studio/ui/controllers/comparing.py" />
   <source>As it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/comparing.py" />
   <source>Open a picture first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/comparing.py" />
   <source>There is one model only: fine-tune or import another one.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Copying</name>
  <message>
   <location filename="ssh_studio/ui/controllers/copying.py" />
   <source>Copied {width} × {height} pixels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/copying.py" />
   <source>Copying</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CrashDialog</name>
  <message>
   <location filename="ssh_studio/ui/dialogs/crash.py" />
   <source>Continue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/crash.py" />
   <source>SSH Studio met an error that it did not expect.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/crash.py" />
   <source>Show Log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/crash.py" />
   <source>Something Went Wrong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/crash.py" />
   <source>What happened is written in {path}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/crash.py" />
   <source>You can go on working; save the document under a new name to be safe.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>EditsController</name>
  <message>
   <location filename="ssh_studio/ui/controllers/edits.py" />
   <source>Open a picture first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/edits.py" />
   <source>Redo {step}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/edits.py" />
   <source>There is no picture in the clipboard.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/edits.py" />
   <source>There is nothing to redo.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/edits.py" />
   <source>There is nothing to undo.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/edits.py" />
   <source>Undo {step}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>EmptyState</name>
  <message>
   <location filename="ssh_studio/ui/canvas/empty.py" />
   <source>Choose a background photo (Ctrl+O)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/canvas/empty.py" />
   <source>Drop a background photo here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/canvas/empty.py" />
   <source>Empty canvas</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/canvas/empty.py" />
   <source>Load sample</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/canvas/empty.py" />
   <source>Load the sample composite to try things out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/canvas/empty.py" />
   <source>Open photo…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/canvas/empty.py" />
   <source>then the photos that go onto it, one layer each.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>EraseTool</name>
  <message>
   <location filename="ssh_studio/ui/tools/brush.py" />
   <source>Eraser</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/brush.py" />
   <source>Paint to hide the layer. Alt shows, Shift+click draws straight, [ and ] change the size, digits the opacity.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ErrorPresenter</name>
  <message>
   <location filename="ssh_studio/ui/error_presenter.py" />
   <source>SSH Studio</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/error_presenter.py" />
   <source>Your latest changes could not be saved: save the document now.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Errors</name>
  <message>
   <location filename="ssh_studio/document/brush.py" />
   <source>A brush needs a size above 0, a hardness from 0 to 1 and an opacity up to 1.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/layer.py" />
   <source>A cleaned picture must have the size of the one it was made from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/polynomial.py" />
   <source>A look cannot be fitted to pictures with infinite or undefined pixels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/polynomial.py" />
   <source>A look is fitted between pictures of floats, not {0} and {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/polynomial.py" />
   <source>A look is fitted between two pictures of HxWx3, not {0} and {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/mask.py" />
   <source>A mask must be a picture of height x width in 8 bits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/export.py" />
   <source>A picture cannot have {0} × {1} pixels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/export.py" />
   <source>A picture has 8 or 16 bits per channel, not {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/qimage.py" />
   <source>A picture must be grey, RGB or RGBA, in 8 or 16 bits per channel.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/layer.py" />
   <location filename="ssh_studio/document/opening.py" />
   <source>A picture must have 8 or 16 bits, not {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/layer.py" />
   <source>A picture must have height, width and the three channels of RGB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/layer.py" />
   <source>A picture must have the size of the one it was converted from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/networks/paper.py" />
   <source>A picture of {0} has no pixels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/harmonizer.py" />
   <source>A placement is a 2x3 matrix of numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/compositor.py" />
   <source>A position is two numbers, and a scale is a number above 0.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/mask_tidy.py" />
   <source>A threshold lies between 0 and 100 per cent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/compositor.py" />
   <source>All that shows of the foreground lies outside the background ({0} × {1} pixels): choose another position.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/autosave.py" />
   <source>An autosaved document is damaged and cannot be recovered; what is left of it is in {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/mask_ops.py" />
   <source>An edge can be changed by 0 to {0} pixels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/matting.py" />
   <source>An edge can be refined within 1 to {0} pixels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/mask_tidy.py" />
   <source>An outline can be smoothed by 0 to {0} pixels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/look.py" />
   <source>Applying the look was cancelled.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/compositor.py" />
   <source>At the scale {0:g}, less than a pixel of the foreground is left.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/autosave.py" />
   <source>Cannot autosave in {0}: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/project_entries.py" />
   <source>Cannot open {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/project_file.py" />
   <source>Cannot open {0}: a newer version of SSH Studio saved it; update this one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/project_entries.py" />
   <source>Cannot open {0}: it is damaged, incomplete or not a project.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/file_source.py" />
   <source>Cannot read {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/file_source.py" />
   <source>Cannot read {0}: it is damaged, incomplete or of an unusual kind ({1}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/file_source.py" />
   <source>Cannot read {0}: it is damaged, incomplete or of an unusual kind.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/file_source.py" />
   <source>Cannot read {0}: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/reading.py" />
   <source>Cannot use {0} as a mask: it holds only the numbers 0 and 1, which select almost nothing; {1} has to stand for what is inside.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/reading.py" />
   <source>Cannot use {0} as a mask: it is a colour picture; a mask is grey (white inside), or has an alpha channel.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/canvas/monitor.py" />
   <source>Cannot use {0}: it is no colour profile of a monitor.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Cannot write the settings: there is no folder {0}, and it cannot be made.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/atomic.py" />
   <source>Cannot write {0!r}: that is no name for a file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/writing.py" />
   <source>Cannot write {0} as {1}: {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/writing.py" />
   <source>Cannot write {0}: JPEG has no transparency, and the picture has; choose PNG, TIFF, WebP or AVIF.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/atomic.py" />
   <source>Cannot write {0}: it is a folder; give the name of a file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/atomic.py" />
   <source>Cannot write {0}: it is not a file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/atomic.py" />
   <source>Cannot write {0}: it is read-only; choose another name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/writing.py" />
   <source>Cannot write {0}: pixels of shape {1} and type {2} are no picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/writing.py" />
   <source>Cannot write {0}: quality goes from 1 to 100, not {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/atomic.py" />
   <source>Cannot write {0}: the disk is full.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/writing.py" />
   <source>Cannot write {0}: the name has to end in one of {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/atomic.py" />
   <source>Cannot write {0}: the name is too long.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/writing.py" />
   <source>Cannot write {0}: there is no TIFF compression “{1}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/atomic.py" />
   <source>Cannot write {0}: there is no folder {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/atomic.py" />
   <source>Cannot write {0}: there is no permission to write in {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/export.py" />
   <source>Cannot write {0}: there is not enough memory to render the picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/project_file.py" />
   <location filename="ssh_studio/document/writing.py" />
   <source>Cannot write {0}: there is not enough memory.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/writing.py" />
   <source>Cannot write {0}: {1} holds at most {2} pixels a side, and the picture has {3} × {4}; choose TIFF or PNG.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/atomic.py" />
   <source>Cannot write {0}: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/shapes.py" />
   <source>Click a colour on the layer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/foreground.py" />
   <source>Colour spill is removed from pictures of 8 or 16 bits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/shapes.py" />
   <source>Drag from where the layer shows fully to where it is hidden.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/smart_select.py" />
   <source>Draw a box around the object first, or scribble over it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/codec_tiff.py" />
   <source>EXIF is not read from BigTIFF files and was left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/codec_tiff.py" />
   <source>EXIF was left out, because it cannot stand in this TIFF file: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/writing.py" />
   <source>EXIF was left out, because it is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/codec_avif.py" />
   <source>HEIC files need an extra: install it with  pip install 'ssh-studio[heif]'  or save the picture as JPEG, PNG or TIFF.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/compiled.py" />
   <source>Hair and fur are matted with pymatting, which is not installed: pip install 'ssh-studio[matting]'. A guided filter was used instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/codec_tiff.py" />
   <source>It does not say what its last channel is; it was taken to be alpha.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/codec_tiff.py" />
   <source>It has a further channel that is not transparency; it was left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/codec_tiff.py" />
   <source>It has further channels beside alpha; they were left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/codec_tiff.py" />
   <source>It has {0} pages; only the first is used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/codec_avif.py" />
   <location filename="ssh_studio/document/codec_jpeg_webp.py" />
   <location filename="ssh_studio/document/codec_png.py" />
   <location filename="ssh_studio/document/codec_simple.py" />
   <source>It is an animation; only its first picture is used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/opening.py" />
   <source>It is transparent all over; its transparency was left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/project_entries.py" />
   <source>It was cancelled; nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/codec_raw.py" />
   <source>It was developed as its camera shows it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/codec_tiff.py" />
   <source>Its EXIF cannot be read and was left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/codec.py" />
   <location filename="ssh_studio/document/codec_png.py" />
   <source>Its EXIF is damaged and was left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/reading.py" />
   <source>Its colour profile does not fit its pixels; they were taken to be sRGB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/codec_png.py" />
   <source>Its colour profile is damaged; its colours were taken to be sRGB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/reading.py" />
   <source>Its colours are CMYK without a profile that can be used; they were converted to sRGB by rule of thumb and may look different.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/codec_png.py" />
   <source>Its colours are of an unusual standard; they were taken to be sRGB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/reading.py" />
   <source>Its colours were CMYK ({0}); they were converted to sRGB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/reading.py" />
   <source>Its colours were Lab; they were converted to sRGB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/codec_tiff.py" />
   <source>Its colours were multiplied by their alpha; that was undone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/project_file.py" />
   <source>Its description is damaged; it was opened as other programs see it, without the uncut pictures.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/reading.py" />
   <source>Its greys ({0}) were converted to sRGB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/openraster.py" />
   <source>Its groups were dissolved into single layers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/reading.py" />
   <source>Its profile “{0}” is one of a device that pictures come from; its colours were converted to sRGB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/openraster.py" />
   <source>Its ways of blending are not handled; all layers are laid over plainly.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/export.py" />
   <source>JPEG has no transparency; the picture was laid on white.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/project_schema.py" />
   <source>Layer {0} from below is damaged and was left out ({1}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/device.py" />
   <source>No device computes correctly on this machine.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/subject.py" />
   <source>No subject stands out. Draw a box around it with smart select.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/smart_select.py" />
   <source>Nothing in the box stands out from its surroundings. Draw it closer around the object, or scribble over the object.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/selection.py" />
   <source>Nothing is enclosed. Draw the outline around what you want to select.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/project_assembly.py" />
   <source>Of “{0}” the original in its own colour profile is damaged; the picture as it was converted for the document is whole.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/project_foreign.py" />
   <location filename="ssh_studio/ui/controllers/importing.py" />
   <source>Opening was cancelled.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/matting.py" />
   <source>Paint on the layer, along the edge of its mask.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/smart_select.py" />
   <source>Paint on the layer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/opening.py" />
   <source>Pictures over {0} megapixels are not handled.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/compiled.py" />
   <source>Preparing was cancelled; it goes on when it is needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/matting.py" />
   <source>Refining the edge was cancelled.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/foreground.py" />
   <source>Removing the colour spill was cancelled.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/subject.py" />
   <source>Selecting the subject needs rembg, which is not installed: pip install 'ssh-studio[subject]'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Some settings were reset, because they were damaged: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/look.py" />
   <source>Strength, light and colour must be numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/compositor.py" />
   <location filename="ssh_studio/engine/harmonizer.py" />
   <source>The background</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/project_assembly.py" />
   <source>The background is damaged and was left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/smart_select.py" />
   <source>The box is too small. Draw it around the whole object.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/smart_select.py" />
   <source>The box lies outside the layer. Draw it around an object on it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/harmonizer.py" />
   <source>The composite</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/device.py" />
   <source>The device {0} cannot be used: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/fine_tuning/run.py" />
   <source>The disk is full: make room, then resume.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/subject.py" />
   <source>The download was cancelled.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/export.py" />
   <source>The export was cancelled.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/registry.py" />
   <source>The file of the model {0} is gone ({1}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/registry.py" />
   <source>The file of the model {0} is not the one that was installed ({1}); install it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/paths.py" />
   <source>The folder “{0}” of SSH Studio was not found (looked in {1}): install SSH Studio again, or set {2} to that folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/compositor.py" />
   <location filename="ssh_studio/engine/harmonizer.py" />
   <source>The foreground</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/harmonizer.py" />
   <source>The known part of the foreground</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/brush.py" />
   <source>The layer is too small to be painted on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/project_assembly.py" />
   <location filename="ssh_studio/document/project_foreign.py" />
   <source>The layer “{0}” is damaged and was left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/registry.py" />
   <source>The list of models {0} is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/registry.py" />
   <source>The list of models {0} is not one of this version.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/pixels.py" />
   <source>The mask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/polynomial.py" />
   <source>The mask has infinite or undefined pixels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/polynomial.py" />
   <source>The mask has to be of floats in [0, 1], not of {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/compositor.py" />
   <source>The mask has values of type {0}; use uint8, uint16 or bool.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/compositor.py" />
   <source>The mask is empty: nothing of the foreground shows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/layer.py" />
   <location filename="ssh_studio/document/mask_ops.py" />
   <location filename="ssh_studio/document/mask_tidy.py" />
   <location filename="ssh_studio/engine/foreground.py" />
   <source>The mask must have the height and width of its picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/compositor.py" />
   <source>The mask must have the height and width of the foreground.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/project_assembly.py" />
   <source>The mask of “{0}” is damaged; all of the layer is shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/polynomial.py" />
   <source>The mask selects nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/polynomial.py" />
   <source>The mask {0} does not fit the picture {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/subject.py" />
   <source>The model could not be downloaded: there is no connection to the internet, or the server does not answer. Try again later, or put {0} into {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/subject.py" />
   <source>The model could not be kept in {0}: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/subject.py" />
   <source>The model is not there: download it, or put it to {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/registry.py" />
   <source>The model {0} came with SSH Studio and keeps its name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/registry.py" />
   <source>The model {0} came with SSH Studio and stays.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/registry.py" />
   <source>The model {0} cannot be installed: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/registry.py" />
   <source>The model {0} is removed from the list, but its file {1} stays: {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/registry.py" />
   <source>The model “{0}” is not installed, nor a file; there is: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/networks/paper.py" />
   <source>The network takes pictures as Bx3xHxW floats, not {0} of {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/packed.py" />
   <source>The original of this picture is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/selection.py" />
   <source>The outline encloses nothing of the layer. Draw it on the layer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/project_assembly.py" />
   <source>The painted reference of “{0}” is damaged and left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/clipboard.py" />
   <source>The pasted picture cannot be used: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/clipboard.py" />
   <source>The pasted picture is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/pixels.py" />
   <source>The picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/mask_sources.py" />
   <source>The picture has {0} × {1} pixels and the layer {2} × {3}. Choose one of the same proportions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/qimage.py" />
   <source>The picture is empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/harmonizer.py" />
   <source>The reference region</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/grabcut.py" />
   <location filename="ssh_studio/document/shapes.py" />
   <source>The selection was cancelled.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/autosave.py" />
   <source>The session was closed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>The setting {0} takes a list of texts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>The setting {0} takes a number, not {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>The setting {0} takes {1}, not {2!r}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>The setting {0} takes {1}, not {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/subject.py" />
   <source>The subject could not be selected: {0}. If the model is damaged, delete {1} and select again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/error_presenter.py" />
   <source>The system refused: {0} ({1}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/error_presenter.py" />
   <source>The system refused: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/fine_tuning/program.py" />
   <source>The training program cannot be started: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/fine_tuning/program.py" />
   <source>The training program ended without saying why.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/fine_tuning/command.py" />
   <source>The training program is not installed with this Python; install SSH Studio again, or set PYTHONPATH to its folder “training”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/fine_tuning/program.py" />
   <source>The training program was ended from outside ({0}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/registry.py" />
   <source>There is a model {0} already; choose another name or remove it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/registry.py" />
   <source>There is a model {0} already; choose another name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/device.py" />
   <source>There is no device {0} here; use auto or cpu.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/model_file.py" />
   <source>There is no model file {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/registry.py" />
   <source>There is no model {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>There is no setting {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/error_presenter.py" />
   <source>There is not enough memory for this; close other programs or use smaller pictures.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/export.py" />
   <source>There is nothing to render: open a picture first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/opening.py" />
   <source>This is no picture: it needs height, width and colours.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/live/session.py" />
   <source>This layer has no look yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/look.py" />
   <source>This look is damaged and cannot be used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/look.py" />
   <source>This look was saved by a newer version of SSH Studio.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/harmonizer.py" />
   <source>This placement makes the foreground vanish.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/device.py" />
   <source>Unknown device {0}; use auto, {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/layer.py" />
   <source>What is known of a picture must have its height and width.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/subject.py" />
   <source>What was downloaded is not the model, so it was thrown away. Try again later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/paths.py" />
   <source>Where user {0} belongs is not known, because the package platformdirs is not installed: install it, or set {1} to a folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Your settings could not be read; the defaults are used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/project_schema.py" />
   <source>a newer version wrote it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/project_schema.py" />
   <source>a number of its description is wrong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/project_schema.py" />
   <source>a part of its description is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/codec_tiff.py" />
   <source>floating-point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/device.py" />
   <source>it computes wrong results</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/openraster.py" />
   <source>it has no list of layers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/codec.py" />
   <source>it has no pixels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/project_schema.py" />
   <source>it has too many layers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/openraster.py" />
   <source>it has too many layers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/file_source.py" />
   <source>it has {0:.1f} GB; more than {1} GB are not read, so make it smaller first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/codec.py" />
   <source>it has {0} × {1} pixels; more than {2} megapixels are not read, so make it smaller first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/codec_tiff.py" />
   <source>it holds raw sensor data.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/codec_raw.py" />
   <source>it is a camera raw file, which needs an extra: install it with  pip install 'ssh-studio[raw]'  or develop the photo first and save it as TIFF.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/codec_tiff.py" />
   <source>it is a camera's raw file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/file_source.py" />
   <source>it is a folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/file_source.py" />
   <source>it is a pipe or a device, not a file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/codec_tiff.py" />
   <source>it is a volume, not a picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/project_entries.py" />
   <source>it is compressed in an unusual way.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/file_source.py" />
   <source>it is empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/project_entries.py" />
   <source>it is larger than its pixels can be.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/project_schema.py" />
   <source>it is not JSON ({0})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/project_schema.py" />
   <source>it is not a document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/project_file.py" />
   <source>it is not a project of SSH Studio, Krita or GIMP (.ora).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/reading.py" />
   <source>it is not a {0} picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/project_entries.py" />
   <source>it is too large.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/codec_avif.py" />
   <source>it is turned and has more than 8 bits; save it as PNG or TIFF first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/codec_tiff.py" />
   <source>it uses the obsolete kind of JPEG in TIFF; save it anew first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/file_source.py" />
   <source>it was changed while it was read; try it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/codec_tiff.py" />
   <source>its colours are YCbCr without JPEG; convert it to RGB first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/codec_png.py" />
   <source>its colours are of high dynamic range (HDR); save it in standard range first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/project_file.py" />
   <source>its description is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/codec_jpeg_webp.py" />
   <location filename="ssh_studio/document/codec_tiff.py" />
   <source>its kind of colours is not handled; convert it to RGB first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/codec_simple.py" />
   <source>its kind of colours is not handled; save it as PNG first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/openraster.py" />
   <source>its list of layers holds a document type, which none needs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/openraster.py" />
   <source>its list of layers is damaged ({0}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/codec_tiff.py" />
   <source>its pixels are {0} numbers; convert it to 8 or 16 bits per channel first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/codec_simple.py" />
   <source>its values go up to {0}; only 255 and 65535 are handled.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/project_foreign.py" />
   <source>none of its layers can be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/project_assembly.py" />
   <source>none of its pictures can be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/autosave.py" />
   <source>none of its pictures is left.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/codec_tiff.py" />
   <source>parts of its pixels are missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/codec_tiff.py" />
   <source>signed, complex or 32-bit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/project_schema.py" />
   <source>the document is too large</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/project_foreign.py" />
   <source>the document is too large.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/project_entries.py" />
   <source>the project holds more pixels than are read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/file_source.py" />
   <source>there is no permission to read it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/registry.py" />
   <source>{0} cannot be copied: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/cube.py" />
   <source>{0} cannot be read: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/model_file.py" />
   <source>{0} does not fit the network it names.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/reading.py" />
   <source>{0} files are not handled; save it as PNG, TIFF, JPEG or WebP first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/networks/paper.py" />
   <source>{0} foregrounds cannot have {1} references.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/compositor.py" />
   <source>{0} has pixels of type {1}; use uint8 or uint16.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/pixels.py" />
   <source>{0} has pixels of type {1}; use uint8, uint16 or float32.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/pixels.py" />
   <source>{0} has values of type {1}; use uint8, uint16, bool or float.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/writing.py" />
   <source>{0} holds 8 bits per channel; the picture's 16 were rounded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/cube.py" />
   <source>{0} holds a 1-D table; a 3-D one is needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/pixels.py" />
   <source>{0} holds values that are no numbers between 0 and 1.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/cube.py" />
   <source>{0} holds values that are no numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/model_file.py" />
   <source>{0} holds weights that are no numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/model_file.py" />
   <source>{0} is damaged or no model file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/model_file.py" />
   <source>{0} is damaged or no model file; import or download it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/pixels.py" />
   <source>{0} is empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/pixels.py" />
   <source>{0} is empty: nothing of the foreground shows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/cube.py" />
   <source>{0} is made for another range than 0 to 1.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/cube.py" />
   <source>{0} is not a .cube file that can be read: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/model_file.py" />
   <source>{0} is not a checkpoint of the SSH authors' network.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/model_file.py" />
   <source>{0} is not a model file of this version of SSH Studio.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/cube.py" />
   <source>{0} is not a whole 3-D .cube table.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/device.py" />
   <source>{0} is not used: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/model_file.py" />
   <source>{0} is of an unknown kind of network ({1}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/harmonizer.py" />
   <source>{0} is too small ({1} × {2} pixels); 8 × 8 is the least.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/compositor.py" />
   <location filename="ssh_studio/engine/pixels.py" />
   <source>{0} must have height, width and the three channels of RGB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/pixels.py" />
   <source>{0} must have the height and width of its picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/model_file.py" />
   <source>{0} names sizes that cannot be built.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/paths.py" />
   <source>{0} points to {1}, which is not a folder: correct or unset it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/harmonizer.py" />
   <source>{0} ran out of memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/codec_jpeg_webp.py" />
   <source>{0} was left out, because it is too large for a JPEG file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/export.py" />
   <source>{0} × {1} pixels are too many: choose a size of at most {2} megapixels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/autosave.py" />
   <source>{0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/file_source.py" />
   <source>{0}: it is a folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/file_source.py" />
   <source>{0}: there is no such file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/file_source.py" />
   <source>{0}: there is not enough memory for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/file_source.py" />
   <location filename="ssh_studio/document/project_foreign.py" />
   <location filename="ssh_studio/ui/controllers/importing.py" />
   <source>{0}: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/document/file_source.py" />
   <source>{0}: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/device.py" />
   <source>{0}; {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/engine/registry.py" />
   <source>“{0}” is no model name: use letters, digits, - and _.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ExportDialog</name>
  <message>
   <location filename="ssh_studio/ui/dialogs/export.py" />
   <source> px</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export.py" />
   <source>16 bit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export.py" />
   <source>8 bit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export.py" />
   <source>A file of this name is there already and will be replaced.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export.py" />
   <source>Browse…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export.py" />
   <source>Cancelling…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export.py" />
   <source>Depth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export.py" />
   <source>Export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export.py" />
   <source>File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export.py" />
   <source>Format</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export.py" />
   <source>Full Size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export.py" />
   <source>Give the file a name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export.py" />
   <source>Height</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export.py" />
   <source>JPEG has no transparency: the picture will be laid on white.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export.py" />
   <source>Keep the proportion of width and height</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export.py" />
   <source>Progress of the export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export.py" />
   <source>Quality</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export.py" />
   <source>Replace</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export.py" />
   <source>Size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export.py" />
   <source>Width</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Exporting</name>
  <message>
   <location filename="ssh_studio/ui/controllers/exporting.py" />
   <source>Export Layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/exporting.py" />
   <source>Exported {path}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/exporting.py" />
   <source>Exporting {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/exporting.py" />
   <source>Open a picture first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/exporting.py" />
   <source>Waiting for the looks…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/exporting.py" />
   <source>Writing {name}…</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FilesController</name>
  <message>
   <location filename="ssh_studio/ui/controllers/files.py" />
   <source>All files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/files.py" />
   <source>Clear list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/files.py" />
   <source>New document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/files.py" />
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/files.py" />
   <source>Open as Layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/files.py" />
   <source>Photos</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/files.py" />
   <source>Photos and projects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/files.py" />
   <source>Project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/files.py" />
   <source>SSH Studio</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/files.py" />
   <source>Sample</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/files.py" />
   <source>Save Changes?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/files.py" />
   <source>Save Project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/files.py" />
   <source>Save the changes to “{name}”?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/files.py" />
   <source>The document is empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/files.py" />
   <source>Untitled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/files.py" />
   <source>Without saving, they are lost.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FineTuneDialog</name>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/dialog.py" />
   <source>Fine-Tune the Model</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FineTuning</name>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/words.py" />
   <source>Benchmark, colours of other objects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/words.py" />
   <source>Benchmark, random looks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/fine_tuning.py" />
   <source>Cancel the Training?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/fine_tuning.py" />
   <source>Cancel the training of “{0}”?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/fine_tuning.py" />
   <source>Cancel training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/fine_tuning.py" />
   <source>Do not quit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/fine_tuning.py" />
   <source>Go on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/fine_tuning.py" />
   <source>In the background it goes on without the window; the next start shows what became of it. Stop and keep ends it with its report, also in the background. What is stopped now can be resumed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/fine_tuning.py" />
   <source>Keep training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/fine_tuning.py" />
   <source>Look &gt; Fine-tune the model… shows it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/fine_tuning.py" />
   <source>Looking for trainings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/fine_tuning.py" />
   <source>Nothing is installed. It can be resumed from its last checkpoint.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/fine_tuning.py" />
   <source>Stop and keep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/fine_tuning.py" />
   <source>Stop now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/fine_tuning.py" />
   <source>The report is {path}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/words.py" />
   <source>The same in somebody else’s looks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/fine_tuning.py" />
   <source>The training of “{0}” failed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/fine_tuning.py" />
   <source>The training of “{0}” goes on in the background.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/fine_tuning.py" />
   <source>The training of “{0}” has ended: see its report.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/fine_tuning.py" />
   <source>The training of “{0}” is not finished.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/fine_tuning.py" />
   <source>The training of “{0}” was interrupted; it can be resumed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/fine_tuning.py" />
   <source>Training Goes On</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/words.py" />
   <source>Your photos, kept out of training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/words.py" />
   <source>between {0} and {1} points less</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/words.py" />
   <source>between {0} and {1} points more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/words.py" />
   <source>between {0} points less and {1} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/words.py" />
   <source>{0} h</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/words.py" />
   <source>{0} h {1} min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/words.py" />
   <source>{0} min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/words.py" />
   <source>{0} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/words.py" />
   <source>{0} to {1}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Form</name>
  <message numerus="yes">
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>%n photos are kept out of training, to judge by.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>10 minutes of training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>A copy of the model learns which light and colour go together in your photos. They stay on this computer. At the end you see whether it got better; if not, nothing changes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>A folder of your photos</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>About {0} on {1}: {2} of training, the rest for the report.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>An hour of training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>As many minutes as you say</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>Begin from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>Choose a folder of photos, and wait until it was looked at.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>Choose a folder, or drop one here. 20 photos are enough.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>Choose the folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>Choose…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>Default</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>Folder of Photos</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>Folder of photos</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>Give the model a name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>Minutes of training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>Name of the model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>Own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>Photos</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>Quick, 10 min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>Start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>The model that is fine-tuned; it stays as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>There is a model of this name; choose another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>There is no folder {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>Thorough, 1 h</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>Time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>Train, compare, and install it if it is better.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>min</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FoundPhotos</name>
  <message numerus="yes">
   <location filename="ssh_studio/ui/fine_tuning/found.py" />
   <source>%n copies of others count once.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ssh_studio/ui/fine_tuning/found.py" />
   <source>%n left out…</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ssh_studio/ui/fine_tuning/found.py" />
   <source>%n photos to learn from.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/found.py" />
   <source>Files that are left out, and why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/found.py" />
   <source>Left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/found.py" />
   <source>Looking for photos…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/found.py" />
   <source>Reading photos</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/found.py" />
   <source>Reading photos: {0} of {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/found.py" />
   <source>Reading photos: {0} of {1}, {2} left</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="ssh_studio/ui/fine_tuning/found.py" />
   <source>Show the %n left out</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/found.py" />
   <source>There are no photos in this folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/found.py" />
   <source>Why</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="ssh_studio/ui/fine_tuning/found.py" />
   <source>and %n more</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
 </context>
 <context>
  <name>GradientTool</name>
  <message>
   <location filename="ssh_studio/ui/tools/shapes.py" />
   <source>Along a line, or around a point.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/shapes.py" />
   <source>Drag from where the layer shows fully to where it is hidden. Shift while dragging keeps to 45°.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/shapes.py" />
   <source>Gradient</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/shapes.py" />
   <source>Gradient on {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/shapes.py" />
   <source>Hidden where the drag begins, shown where it ends.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/shapes.py" />
   <source>Linear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/shapes.py" />
   <source>Radial</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/shapes.py" />
   <source>Reversed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/shapes.py" />
   <source>Shape</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>HairBrushTool</name>
  <message>
   <location filename="ssh_studio/ui/tools/strokes.py" />
   <source>Hair brush</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/strokes.py" />
   <source>Paint over hair or fur along the mask's edge; its true edge is found.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/strokes.py" />
   <source>Refine hair on {0}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>HandTool</name>
  <message>
   <location filename="ssh_studio/ui/tools/look_around.py" />
   <source>Drag to move the view; hold Space with any tool. Double click fits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/look_around.py" />
   <source>Hand</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>HarmonizePanel</name>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>Background</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>Beneath</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>Choose the brush (B), set “Paint in” to “Reference” and paint what the layer should look like. Until then the whole background counts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>Colour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>Copy look</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>Do not harmonize</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>Export LUT…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>Harmonize</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>Harmonize live</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>Harmonize this layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>How far the layer goes to its look.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>How much of the look's change of colour.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>How much of the look's change of lightness.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>Model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>Model {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>Painted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>Paste</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>Reference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>Strength</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>The look is taken from a region that you paint.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>The look is taken from all that lies beneath the layer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>The look is taken from what lies closely around the layer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>This layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>This layer is not harmonized: switch it on above.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>This layer keeps the look that was pasted: Look &gt; Reset look ends it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>Try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>What estimates the look.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>Whether this layer takes part.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>{0} (not installed)</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>HelpController</name>
  <message>
   <location filename="ssh_studio/ui/controllers/help.py" />
   <source>The log is {path}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/help.py" />
   <source>There is no log file.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>HistoryModel</name>
  <message>
   <location filename="ssh_studio/ui/panels/history.py" />
   <source>Beginning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/history.py" />
   <source>Earlier steps were dropped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/history.py" />
   <source>as in the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/history.py" />
   <source>undone</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>HistoryPanel</name>
  <message>
   <location filename="ssh_studio/ui/panels/history.py" />
   <source>History</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/history.py" />
   <source>Steps; the current one is chosen</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Importing</name>
  <message numerus="yes">
   <location filename="ssh_studio/ui/controllers/importing.py" />
   <source>%n files</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/importing.py" />
   <source>New document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/importing.py" />
   <source>No transparency in {names}: cut out what is wanted with smart select (W) or the brush.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/importing.py" />
   <source>Only an address was dropped, and SSH Studio does not use the network: copy the picture itself and paste it, or save it and drop the file.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="ssh_studio/ui/controllers/importing.py" />
   <source>Open %n pictures</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/importing.py" />
   <source>Open {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/importing.py" />
   <source>Opening {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/importing.py" />
   <source>Paste</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/importing.py" />
   <source>Pasted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/importing.py" />
   <source>Pasting</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>JobLine</name>
  <message numerus="yes">
   <location filename="ssh_studio/ui/status_bar.py" />
   <source> and %n more</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/status_bar.py" />
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/status_bar.py" />
   <source>Cancel “{0}”</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LassoTool</name>
  <message>
   <location filename="ssh_studio/ui/tools/lasso.py" />
   <source>Drag around what to keep, or click corners and press Enter. Shift adds, Alt removes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/lasso.py" />
   <source>Lasso</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/lasso.py" />
   <source>Lasso on {0}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LayersController</name>
  <message>
   <location filename="ssh_studio/ui/controllers/layers.py" />
   <source>Delete {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/layers.py" />
   <source>Duplicate {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/layers.py" />
   <source>Fit {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/layers.py" />
   <source>Flip {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/layers.py" />
   <source>It is the lowest.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/layers.py" />
   <source>It is the uppermost one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/layers.py" />
   <source>Reorder {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/layers.py" />
   <source>Reset {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/layers.py" />
   <source>{name} copy</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LayersDelegate</name>
  <message>
   <location filename="ssh_studio/ui/panels/layers_delegate.py" />
   <source>Background</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/layers_delegate.py" />
   <source>Hide {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/layers_delegate.py" />
   <source>Name of the layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/layers_delegate.py" />
   <source>Show {0}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LayersModel</name>
  <message>
   <location filename="ssh_studio/ui/panels/layers_model.py" />
   <source>Rename to {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/layers_model.py" />
   <source>Reorder {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/layers_model.py" />
   <source>adjusted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/layers_model.py" />
   <source>as taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/layers_model.py" />
   <source>harmonized</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/layers_model.py" />
   <source>hidden</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/layers_model.py" />
   <source>visible</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/layers_model.py" />
   <source>{0} × {1} · {2} bit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/layers_model.py" />
   <source>{0}, background</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/layers_model.py" />
   <source>{0}, {1}, opacity {2} %</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LayersPanel</name>
  <message>
   <location filename="ssh_studio/ui/panels/layers.py" />
   <source>Add a layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/layers.py" />
   <source>Delete layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/layers.py" />
   <source>Drop a background photo onto the canvas to begin.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/layers.py" />
   <source>Drop a photo onto the canvas to add a layer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/layers.py" />
   <source>Duplicate layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/layers.py" />
   <source>How much of the layer covers what lies beneath it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/layers.py" />
   <source>Layers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/layers.py" />
   <source>Layers, the uppermost first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/layers.py" />
   <source>Opacity</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LiveLine</name>
  <message>
   <location filename="ssh_studio/ui/widgets/live_line.py" />
   <source>Harmonization is off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/widgets/live_line.py" />
   <source>Harmonization stopped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/widgets/live_line.py" />
   <source>Loading the model…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/widgets/live_line.py" />
   <source>Ready</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LiveSession</name>
  <message>
   <location filename="ssh_studio/live/session.py" />
   <source>Harmonizing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/live/session.py" />
   <source>Live harmonization is off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/live/session.py" />
   <source>Live harmonization is on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/live/session.py" />
   <source>Live harmonization met an error that it was not prepared for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/live/session.py" />
   <source>The model is being loaded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/live/session.py" />
   <source>There is not enough memory for live harmonization.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LooksController</name>
  <message>
   <location filename="ssh_studio/ui/controllers/looks.py" />
   <source>Copied the look of {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/looks.py" />
   <source>Copy the look of a layer first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/looks.py" />
   <source>Do not harmonize</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/looks.py" />
   <source>Export LUT</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/looks.py" />
   <source>Exported {path}. A LUT holds the change of colour, not of light by place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/looks.py" />
   <source>Harmonize</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/looks.py" />
   <source>LUT (*.cube)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/looks.py" />
   <source>Paste look</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/looks.py" />
   <source>Reset look</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/looks.py" />
   <source>The layer has no look yet: switch harmonizing on and wait for it.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Loupe</name>
  <message>
   <location filename="ssh_studio/ui/canvas/loupe.py" />
   <source>100 %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/canvas/loupe.py" />
   <source>Loupe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/canvas/loupe.py" />
   <source>The place under the pointer at 100 %.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <location filename="ssh_studio/ui/main_window.py" />
   <source>Default</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/main_window.py" />
   <source>Open recent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/main_window.py" />
   <source>Panels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/main_window.py" />
   <source>SSH Studio</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MaskExchange</name>
  <message>
   <location filename="ssh_studio/ui/controllers/mask_exchange.py" />
   <source>Copy a mask first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/mask_exchange.py" />
   <source>Layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/mask_exchange.py" />
   <source>Load Mask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/mask_exchange.py" />
   <source>Load mask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/mask_exchange.py" />
   <source>PNG (*.png);;TIFF (*.tif *.tiff)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/mask_exchange.py" />
   <source>Paste mask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/mask_exchange.py" />
   <source>Save Mask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/mask_exchange.py" />
   <source>Saving the mask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/mask_exchange.py" />
   <source>The mask of {0} was copied.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/mask_exchange.py" />
   <source>The mask was saved as {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/mask_exchange.py" />
   <source>There is no other layer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/mask_exchange.py" />
   <source>Use Another Layer's Mask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/mask_exchange.py" />
   <source>Use mask of {0}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MaskPanel</name>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>B/W</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>Black</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>Checker</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>Clear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>Colour of the mask overlay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>Edge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>Feather</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>Feather mask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>Fill</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>Fill holes…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>How soft the edge becomes, in pixels of the layer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>Invert</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>Loupe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>Mask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>Move mask edge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>Moves the edge inward or outward, in pixels of the layer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>Overlay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>Refine edge…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>Remove spill</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>Select subject…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>Show mask overlay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>Smooth…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>Specks…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>White</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MasksController</name>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Clear mask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Feather Mask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Feather mask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Fill Holes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Fill holes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Fill mask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Grow Mask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Grow mask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>In pixels of the layer; 0 fills all of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Invert mask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Inward by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Outward by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Radius</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Remove Specks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Remove specks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Show from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Shrink Mask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Shrink mask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Smooth Mask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Smooth mask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>The mask was painted meanwhile, so it stays as it is: {step} again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Threshold Mask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Threshold mask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Up to a diameter of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>What is covered less is hidden.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Models</name>
  <message>
   <location filename="ssh_studio/ui/controllers/models.py" />
   <source>Default</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ModelsController</name>
  <message>
   <location filename="ssh_studio/ui/controllers/models.py" />
   <source>All layers use the model “{0}” now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/models.py" />
   <source>Delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/models.py" />
   <source>Delete Model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/models.py" />
   <source>Delete the model “{0}”?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/models.py" />
   <source>Deleting a model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/models.py" />
   <source>Export Model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/models.py" />
   <source>Exported {path}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/models.py" />
   <source>Exporting a model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/models.py" />
   <source>Import Model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/models.py" />
   <source>Imported the model “{0}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/models.py" />
   <source>Importing a model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/models.py" />
   <source>It cannot be undone. Export it first if you may want it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/models.py" />
   <source>Layers that use it go back to the default.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/models.py" />
   <source>Looking for models</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/models.py" />
   <source>Model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/models.py" />
   <source>Model {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/models.py" />
   <source>Renaming a model</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ModelsDialog</name>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Compare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Delete the model (Del).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Delete…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Error left on own photos kept out of training: {0}, before {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Export…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Fine-tuned from “{0}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Import…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Install a model file from another machine.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Installed models</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Made on {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Models</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Name: {0} · kind: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Of this document, in one step to undo, and for those that come later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Origin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Rename</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Split view: this model at the left, the layers as they are at the right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Type another name (F2).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Use for all layers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>What came with SSH Studio stays as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Write it to a file, for another machine.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>came with SSH Studio</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>from %n photos</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>yours</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MoveTool</name>
  <message>
   <location filename="ssh_studio/ui/tools/move.py" />
   <source>Angle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/move.py" />
   <source>Corner handles keep the ratio of the sides; Shift always does.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/move.py" />
   <source>Degrees, clockwise.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/move.py" />
   <source>Drag to move, handles to scale and turn. Shift constrains, Alt drags a copy, arrows nudge.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/move.py" />
   <source>Duplicate {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/move.py" />
   <source>Keep proportions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/move.py" />
   <source>Left edge of the layer in the document.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/move.py" />
   <source>Move</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/move.py" />
   <source>Move {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/move.py" />
   <source>Scale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/move.py" />
   <source>Scale {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/move.py" />
   <source>Size, in share of the picture's own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/move.py" />
   <source>Snap</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/move.py" />
   <source>Snap to the centre and the edges; Ctrl moves freely.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/move.py" />
   <source>Turn {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/move.py" />
   <source>Upper edge of the layer in the document.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/move.py" />
   <source>X</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/move.py" />
   <source>Y</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/move.py" />
   <source>px</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/move.py" />
   <source>{0} copy</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>OptionBar</name>
  <message>
   <location filename="ssh_studio/ui/option_bar.py" />
   <source>Choose a layer first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/option_bar.py" />
   <source>Options of the tool</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Originals</name>
  <message>
   <location filename="ssh_studio/ui/controllers/originals.py" />
   <source>Export Original</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/originals.py" />
   <source>Exported {path}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/originals.py" />
   <source>Exporting {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/originals.py" />
   <source>PNG (*.png);;TIFF (*.tif *.tiff)</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Panel</name>
  <message>
   <location filename="ssh_studio/ui/panels/panel.py" />
   <source>Add a layer first: drop a photo onto the canvas.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/panel.py" />
   <source>Choose a layer first.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Progress</name>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>An earlier window started this run: it can be stopped, not paused.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>End it now; nothing is installed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>End the training, make the report, and install the model if it is better.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Error left on held-out photos</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Fine-tuning “{0}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Held-out photos</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Held-out photos, two side by side: out of place, harmonized, as it was; then what the model knows of object and background.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Here you will see held-out photos: out of place, harmonized, as they were.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Hide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Line: your photos that are kept out of training. Dashed: the same in somebody else’s looks. Measured on small copies; the report at the end is exact.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Loss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Making the report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Only the training itself can be paused.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Pause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Paused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Progress of the training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Reading photos</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Resume</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Starting…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Step {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Stop and keep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Stopping…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>The program is being loaded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>The time of a pause does not count. The training has a lower priority than the window, and takes what the preview leaves of the processor.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>The time of a pause does not count. While you drag or paint it waits by itself, so that the preview has the GPU.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>The training goes on. Look &gt; Fine-tune the model… brings this back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>There is nothing to keep yet, or the report is being made already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Waiting while you work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>on {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>{0} composites compared</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>{0} left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>{0} of {1} new photos read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>{0} samples per second</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Projects</name>
  <message>
   <location filename="ssh_studio/ui/controllers/projects.py" />
   <source>Open project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/projects.py" />
   <source>Opening {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/projects.py" />
   <source>Saved {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/projects.py" />
   <source>Saving {name}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>QuickBrushTool</name>
  <message>
   <location filename="ssh_studio/ui/tools/strokes.py" />
   <source>Grows by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/strokes.py" />
   <source>How far beyond the stroke, as a share of the brush's size.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/strokes.py" />
   <source>Paint roughly over the object; the selection grows to its edges. Alt removes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/strokes.py" />
   <source>Quick brush</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/strokes.py" />
   <source>Quick brush on {0}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RecoveryDialog</name>
  <message>
   <location filename="ssh_studio/ui/dialogs/recovery.py" />
   <source>Discard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/recovery.py" />
   <source>Document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/recovery.py" />
   <source>Later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/recovery.py" />
   <source>Recover</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/recovery.py" />
   <source>Recover Unsaved Work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/recovery.py" />
   <source>SSH Studio did not end properly. This work was saved on its own and is in no file of yours yet:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/recovery.py" />
   <source>Saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/recovery.py" />
   <source>Unsaved documents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/recovery.py" />
   <source>Untitled</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RefiningController</name>
  <message>
   <location filename="ssh_studio/ui/controllers/refining.py" />
   <source>Look within</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/refining.py" />
   <source>Pixels of the layer to either side of the mask's edge: as far as hair reaches.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/refining.py" />
   <source>Refine Edge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/refining.py" />
   <source>Refine edge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/refining.py" />
   <source>Remove colour spill</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Result</name>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>All figures, in the browser.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>Before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>Cancelled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>Composites</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>Copy the last lines.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>Delete run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>Delete what was learned so far, and its checkpoint.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>Difference in points, 95 %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>Fine-tune once more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>For all layers of the document, and those that come later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>From the left: composite, the model it began from, the new model, the photo.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>Go on where the last checkpoint was written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>Install anyway</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>It ended early, because nothing got better any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>Last lines of the training program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>New run…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>Not sure that “{0}” is better on your photos</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>Nothing was installed; your models stay as they are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>Nothing was learned yet that could be resumed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>Now</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>On %n photos that were kept out of training, {0} of the error remains; before, it was {1}. With a certainty of 95 % that is {2}.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>Open report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>Put it into the list of models all the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>Resume</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>The training ended before its report.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>The training failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>Use this model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>What it learned so far is kept: it can be resumed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>You stopped it before its time was over.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>“{0}” is better on your photos</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>“{0}” is in the list of models now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>“{0}” is not better on your photos</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Safety</name>
  <message>
   <location filename="ssh_studio/ui/controllers/safety.py" />
   <source>Autosave failed: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/safety.py" />
   <source>Autosaving</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/safety.py" />
   <source>Recovering {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/safety.py" />
   <source>Your document has no unsaved changes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/safety.py" />
   <source>Your work was saved at {time} on its own; if SSH Studio does not end properly, it will be offered at the next start.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/safety.py" />
   <source>{name} was recovered; save it to keep it.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SearchButton</name>
  <message>
   <location filename="ssh_studio/ui/option_bar.py" />
   <source>Search actions</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Section</name>
  <message>
   <location filename="ssh_studio/ui/widgets/section.py" />
   <source>Fold or unfold</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SelectionTool</name>
  <message>
   <location filename="ssh_studio/ui/tools/selecting.py" />
   <source>Add</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/selecting.py" />
   <source>Feather</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/selecting.py" />
   <source>How soft the edge is, in pixels of the layer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/selecting.py" />
   <source>Intersect</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/selecting.py" />
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/selecting.py" />
   <source>Replace</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/selecting.py" />
   <source>Selection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/selecting.py" />
   <source>What the selection does to the mask (Shift adds, Alt removes, both keep what is in both).</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Settings</name>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>1 has a sharp edge, 0 a soft one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>AVIF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Adobe RGB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>An ICC file (.icc, .icm). Empty: the one that the system has for the monitor, else sRGB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Apple GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>As the document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>As the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Autosave every</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Beside and never over your file; 0 turns it off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Bits per channel at most; PNG and TIFF hold 16.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Brush</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>CPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Colour of the mask overlay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Compression</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Deflate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Depth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Deutsch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Device</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Diameter in pixels of the document.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Display P3</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Dither to 8 bit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Drop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>English</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Estimate looks while layers are moved and painted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Fastest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Format</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>From the next start on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Greys of the window; the picture is never tinted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Hardness</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Harmonize</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Harmonize live</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>How many are listed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>How much one stroke covers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Intel GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>JPEG</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Keep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Keep, without the place (GPS)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>LZW</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Memory for undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Metadata</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Monitor profile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Moved layers snap to the centre and the edges of the background.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>NVIDIA GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Noise of one level against steps in smooth gradients.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>None</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Of JPEG, WebP and AVIF; WebP at 100 is without loss.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Of TIFF.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Opacity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Opacity of the mask overlay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>PNG</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Pen pressure changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Profile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Quality</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Recent files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Shown over what the mask hides, as #rrggbb.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Snap layers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>TIFF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>The oldest steps are dropped beyond it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Theme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>WebP</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>What looks are computed with.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>What of the background's EXIF, XMP and IPTC goes into exported files.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>What the colours are converted to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>What the export dialog starts with.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>What the pressure of a tablet drives.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>sRGB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>简体中文</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SettingsDialog</name>
  <message>
   <location filename="ssh_studio/ui/dialogs/settings.py" />
   <source>Back to the default</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/settings.py" />
   <source>No setting has these words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/settings.py" />
   <source>Reset All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/settings.py" />
   <source>Search settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/settings.py" />
   <source>Settings</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ShapeTool</name>
  <message>
   <location filename="ssh_studio/ui/tools/shapes.py" />
   <source>Drag a rectangle or an ellipse. Shift while dragging makes it even; held before, Shift adds and Alt removes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/shapes.py" />
   <source>Ellipse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/shapes.py" />
   <source>Ellipse on {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/shapes.py" />
   <source>Rectangle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/shapes.py" />
   <source>Rectangle on {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/shapes.py" />
   <source>Shape</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/shapes.py" />
   <source>What is dragged out.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ShortcutsDialog</name>
  <message>
   <location filename="ssh_studio/ui/dialogs/shortcuts.py" />
   <source>Action</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/shortcuts.py" />
   <source>Choose an action, then press its new keys.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/shortcuts.py" />
   <source>Default</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/shortcuts.py" />
   <source>Keyboard Shortcuts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/shortcuts.py" />
   <source>Keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/shortcuts.py" />
   <source>New keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/shortcuts.py" />
   <source>Other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/shortcuts.py" />
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/shortcuts.py" />
   <source>Reset All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/shortcuts.py" />
   <source>Search actions and keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/shortcuts.py" />
   <source>Set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/shortcuts.py" />
   <source>Shortcuts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/shortcuts.py" />
   <source>Take Over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/shortcuts.py" />
   <source>These keys belong to “{action}”, which would lose them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/shortcuts.py" />
   <source>{key} is used by “{action}”: reset that one first.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SliderRow</name>
  <message>
   <location filename="ssh_studio/ui/widgets/slider.py" />
   <source>Double-click the name to reset.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/widgets/slider.py" />
   <source>{0}, value</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SmartSelectTool</name>
  <message>
   <location filename="ssh_studio/ui/tools/smart_select.py" />
   <source>A box around the object, or scribbles that refine it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/smart_select.py" />
   <source>Box</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/smart_select.py" />
   <source>Drag a box around an object. Then scribble over what is missing; Alt or the right button removes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/smart_select.py" />
   <source>Drag a box around the object.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/smart_select.py" />
   <source>Draw</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/smart_select.py" />
   <source>Forget box and scribbles; the mask stays as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/smart_select.py" />
   <source>Scribble</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/smart_select.py" />
   <source>Selecting…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/smart_select.py" />
   <source>Smart select</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/smart_select.py" />
   <source>Smart select on {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/smart_select.py" />
   <source>Start over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/smart_select.py" />
   <source>The layer changed; its selection was dropped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/smart_select.py" />
   <source>The mask was painted meanwhile; the selection was dropped.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SpillController</name>
  <message>
   <location filename="ssh_studio/ui/controllers/spill.py" />
   <source>Colours of the edge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/spill.py" />
   <source>Keep colour spill</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/spill.py" />
   <source>Remove colour spill</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>StatusBar</name>
  <message>
   <location filename="ssh_studio/ui/status_bar.py" />
   <source>Details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/status_bar.py" />
   <source>Dismiss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/status_bar.py" />
   <source>Status</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/status_bar.py" />
   <source>Zoom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/status_bar.py" />
   <source>{0} · {1} bit</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SubjectController</name>
  <message>
   <location filename="ssh_studio/ui/controllers/subject.py" />
   <source>A model of 170 MB has to be downloaded once. Download it now?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/subject.py" />
   <source>Download</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/subject.py" />
   <source>Downloading the model that finds subjects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/subject.py" />
   <source>Select Subject</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/subject.py" />
   <source>Select subject</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/subject.py" />
   <source>Your picture stays on this computer. Without the internet, put the model at {path}.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Tool</name>
  <message>
   <location filename="ssh_studio/ui/tools/base.py" />
   <source>Choose a layer first: click it with the move tool.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/base.py" />
   <source>The layer is hidden: show it in the layer list first.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ToolStrip</name>
  <message>
   <location filename="ssh_studio/ui/tool_strip.py" />
   <source>Tools</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ViewController</name>
  <message>
   <location filename="ssh_studio/ui/controllers/view.py" />
   <source>Open a picture first.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>WorkingTool</name>
  <message>
   <location filename="ssh_studio/ui/tools/working.py" />
   <source>The layer changed; its selection was dropped.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ZoomTool</name>
  <message>
   <location filename="ssh_studio/ui/tools/look_around.py" />
   <source>Click to zoom in, Alt+click to zoom out, or drag a box.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/look_around.py" />
   <source>Zoom</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>_LookTool</name>
  <message>
   <location filename="ssh_studio/ui/tools/look_around.py" />
   <source>100 %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/look_around.py" />
   <source>Fit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/look_around.py" />
   <source>One document pixel per pixel of the screen (Ctrl+1).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/look_around.py" />
   <source>Show all of the document (Ctrl+0).</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>_StrokeTool</name>
  <message>
   <location filename="ssh_studio/ui/tools/strokes.py" />
   <source>Diameter in pixels of the document ([ and ]).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/strokes.py" />
   <source>Size</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>layers</name>
  <message>
   <location filename="ssh_studio/ui/controllers/layers.py" />
   <source>Choose a layer first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/layers.py" />
   <source>Open a picture first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/layers.py" />
   <source>There is no layer: drop a photo onto the background, or open one as layer.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>prepare_matting</name>
  <message>
   <location filename="ssh_studio/ui/tools/preparing.py" />
   <source>Preparing hair and fur: half a minute, once after installing</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>

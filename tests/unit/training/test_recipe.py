"""Recipes: what is in the file is what trains, and nothing misspelt slips through."""

from __future__ import annotations

import pytest

from ssh_studio_training.recipe import (
    Recipe,
    RecipeError,
    load_recipe,
    override_recipe,
    recipes_dir,
)


@pytest.mark.parametrize("path", sorted(recipes_dir().glob("*.toml")), ids=lambda path: path.stem)
def test_shipped_recipes_load(path) -> None:
    assert load_recipe(path.stem) == load_recipe(str(path))


def test_base_says_what_it_says() -> None:
    recipe = load_recipe("base")
    assert recipe.model.widths == (64, 128, 192)
    assert recipe.data.shares.two_views == 0.25
    assert recipe.loss.content == 0
    assert recipe.train.batch == 32


def test_overrides_replace_single_values() -> None:
    plain = load_recipe("base")
    recipe = load_recipe(
        "base",
        ["train.steps=7", "data.shares.placed=1", "model.widths=[8, 16, 24]", "train.rate=3e-4"],
    )
    assert recipe.train.steps == 7
    assert recipe.data.shares.placed == 1.0
    assert isinstance(recipe.data.shares.placed, float)
    assert recipe.model.widths == (8, 16, 24)
    assert recipe.train.rate == 3e-4
    assert recipe.data.severity == plain.data.severity


def test_json_round_trip() -> None:
    recipe = load_recipe("base", ["data.severity=[0.1, 0.2]", "loss.style=0.5"])
    assert Recipe.from_json(recipe.to_json()) == recipe


@pytest.mark.parametrize(
    ("override", "words"),
    [
        ("train.step=5", "Unknown key train.step"),
        ("trian.steps=5", "Unknown key trian"),
        ("data.shares.place=0.5", "Unknown key data.shares.place"),
        ("train.steps=5.5", "train.steps must be of type int"),
        ("train.steps=true", "train.steps must be of type int"),
        ("train.rate='fast'", "train.rate must be of type float"),
        ("model.widths=[1, 2]", "model.widths must be a list of 3"),
        ("model.widths=64", "model.widths must be a list of 3"),
        ("train=5", "train must be a table"),
        ("train.steps.more=5", "train.steps is no table"),
        ("train.steps", "not of the form"),
        ("train.steps=five", "cannot be read"),
        ("train.batch=0", "train.batch must be at least 1"),
        ("train.validate_every=0", "train.validate_every must be at least 1"),
        ("loss.l1=-1", "loss.l1 must be a number of at least 0"),
        ("train.rate=nan", "train.rate must be a number"),
        ("data.natural=1.5", "data.natural is a share"),
        ("data.shares.uncut=2", "data.shares.uncut is a share"),
        ("model.view_size=40", "multiple of 32"),
    ],
)
def test_wrong_overrides_are_refused(override, words) -> None:
    with pytest.raises(RecipeError, match=words.replace("(", r"\(")):
        load_recipe("base", [override])


def test_some_loss_must_stay_on() -> None:
    with pytest.raises(RecipeError, match="nothing is learned"):
        override_recipe(Recipe(), ["loss.l1=0", "loss.mse=0"])


def test_unknown_recipe_names_the_known_ones() -> None:
    with pytest.raises(RecipeError, match=r"There is no recipe bass \(there are: base"):
        load_recipe("bass")


@pytest.mark.parametrize("content", [b"[train\nsteps = 1", b"[train]\nsteps = \xff"])
def test_broken_file_is_refused(tmp_path, content) -> None:
    path = tmp_path / "mine.toml"
    path.write_bytes(content)
    with pytest.raises(RecipeError, match="cannot be read"):
        load_recipe(str(path))

"""Profiles are judged by what they do, not by what they are called."""

from __future__ import annotations

import imagecodecs

from ssh_studio.document.colour import inspect_profile


def test_srgb_by_two_makers(srgb_profile) -> None:
    for icc in (srgb_profile, imagecodecs.cms_profile("srgb")):
        profile = inspect_profile(icc)
        assert profile is not None
        assert profile.space == "RGB"
        assert profile.is_srgb


def test_others_are_not_srgb_whatever_their_name(adobe_profile, false_srgb_profile) -> None:
    adobe = inspect_profile(adobe_profile)
    assert adobe is not None
    assert "Adobe RGB" in adobe.name
    assert not adobe.is_srgb
    false = inspect_profile(false_srgb_profile)
    assert false is not None
    assert "sRGB" in false.name
    assert not false.is_srgb


def test_grey(grey_profiles) -> None:
    same, other = (inspect_profile(grey_profiles[name]) for name in ("srgb", "gamma"))
    assert same is not None
    assert other is not None
    assert same.space == other.space == "GRAY"
    assert same.is_srgb
    assert not other.is_srgb


def test_no_profile_at_all(srgb_profile) -> None:
    assert inspect_profile(b"") is None
    assert inspect_profile(b"x" * 500) is None
    assert inspect_profile(srgb_profile[:200]) is None

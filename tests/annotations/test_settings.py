"""Which folder is the data folder."""

from briefing.settings import DataFolder, data_dir


def test_the_first_of_four_ways_counts(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("BRIEFING_DATA_DIR", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    assert data_dir().name == "briefing"
    assert tmp_path / ".data" != data_dir()
    (tmp_path / ".data").mkdir()
    assert data_dir() == tmp_path / ".data"
    monkeypatch.setenv("BRIEFING_DATA_DIR", str(tmp_path / "named"))
    assert data_dir() == tmp_path / "named"
    assert data_dir(tmp_path / "said") == tmp_path / "said"


def test_everything_is_inside_the_folder(tmp_path):
    names = DataFolder(tmp_path)
    inside = [
        names.annotations,
        names.lock,
        names.backups,
        names.drafts,
        names.cache,
        names.library,
        names.state,
        names.config,
    ]
    assert len({path.name for path in inside}) == len(inside)
    assert all(path.parent == tmp_path for path in inside)

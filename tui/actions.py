"""The one registry of what a reader can do: every key, help line, footer entry and palette entry comes from it.

An action is a description only. What it does is in `tui/handlers/`, found by its id; where two actions
share a key, the first in the registry that can be done at that moment is done.
"""

from __future__ import annotations

from dataclasses import dataclass

STORIES, BRIEFING, ARTICLE = "stories", "briefing", "article"
ANYWHERE = frozenset({STORIES, BRIEFING, ARTICLE})
READING = frozenset({BRIEFING, ARTICLE})

MOVING, FINDING, MARKING, ORDER, DOING = "Moving", "Finding", "Marking", "Keeping order", "Doing"
GROUPS = (MOVING, FINDING, MARKING, ORDER, DOING)
"""Headings of the help screen, in their order."""


@dataclass(frozen=True, slots=True)
class Action:
    """One thing a reader can do."""

    id: str
    """Names the action in the key file and its handler."""
    title: str
    """A few words, for the palette."""
    help: str
    """One sentence, for the help screen and the palette."""
    keys: tuple[str, ...]
    """The keys it has where the reader's key file does not say otherwise."""
    group: str
    contexts: frozenset[str] = ANYWHERE
    """The panes it works in."""
    label: str = ""
    """One or two words for the footer; without one it is not shown there."""
    rank: int = 50
    """Where space is short, the footer leaves out the highest ranks first."""
    companion: str = ""
    """The action whose key the footer shows beside its own (down and up)."""


ACTIONS: tuple[Action, ...] = (
    Action("down", "Down", "Go one line down.", ("down", "j"), MOVING, label="move", rank=30, companion="up"),
    Action("up", "Up", "Go one line up.", ("up", "k"), MOVING),
    Action("page_down", "Page down", "Go one page down.", ("pagedown", "space"), MOVING),
    Action("page_up", "Page up", "Go one page up.", ("pageup",), MOVING),
    Action("half_down", "Half a page down", "Go half a page down.", ("ctrl+d",), MOVING),
    Action("half_up", "Half a page up", "Go half a page up.", ("ctrl+u",), MOVING),
    Action("top", "To the top", "Go to the first line.", ("home", "g"), MOVING),
    Action("bottom", "To the end", "Go to the last line.", ("end", "G"), MOVING),
    Action("read", "Read the story", "Go to the story's briefing.", ("enter", "right"), MOVING,
           frozenset({STORIES}), label="read", rank=10),
    Action("source", "See the source", "Show the sentence a line came from, in the article.",
           ("enter", "right"), MOVING, frozenset({BRIEFING}), label="source", rank=10),
    Action("return", "Back to the line", "Return from the article to the very line you came from.",
           ("enter", "escape", "left"), MOVING, frozenset({ARTICLE}), label="back", rank=10),
    Action("back", "Back", "Return to the stories; there, drop the filter.", ("escape", "left"), MOVING,
           frozenset({STORIES, BRIEFING})),
    Action("next_pane", "Next pane", "Go to the next pane.", ("tab",), MOVING),
    Action("previous_pane", "Previous pane", "Go to the pane before.", ("shift+tab",), MOVING),
    Action("next_item", "Next item", "Go to the next quotation, figure or meeting; from the stories, the next story.",
           (")", "J"), MOVING),
    Action("previous_item", "Previous item", "Go to the quotation, figure or meeting before.", ("(", "K"), MOVING),
    Action("next_section", "Next section", "Go to the next section; in the article, the next paragraph.",
           ("]",), MOVING),
    Action("previous_section", "Previous section", "Go to the section or paragraph before.", ("[",), MOVING),
    Action("unfold", "All of the line", "Show all of a long line, or only its first rows again.", ("z",), MOVING,
           frozenset({BRIEFING}), label="more", rank=28),
    Action("next_sentence", "Next sentence", "Step to the next sentence of the article, to write on it.", ("v",),
           MOVING, frozenset({ARTICLE}), label="sentence", rank=26),
    Action("previous_sentence", "Sentence before", "Step to the sentence before.", ("V",), MOVING,
           frozenset({ARTICLE})),
    Action("jump", "Jump", "Put a letter on every line in view; type it to go there.", ("f",), MOVING),
    Action("next_story", "Next story", "Open the next story from any pane.", (">", "ctrl+n"), MOVING),
    Action("previous_story", "Previous story", "Open the story before from any pane.", ("<",), MOVING),
    Action("find_next", "Next match", "Go to the next match of the find.", ("n",), FINDING,
           frozenset({ARTICLE}), label="match", rank=12, companion="find_previous"),
    Action("find_previous", "Match before", "Go to the match before.", ("N",), FINDING, frozenset({ARTICLE})),
    Action("next_unread", "Next unread", "Open the next unread story.", ("n",), MOVING, label="unread", rank=45),
    Action("previous_unread", "Unread before", "Open the unread story before.", ("p",), MOVING),
    Action("history_back", "Back in what I read", "Return to the story you read before this one.",
           ("H", "alt+left"), MOVING),
    Action("history_forward", "Forward in what I read", "Undo going back in what you read.",
           ("L", "alt+right"), MOVING),
    Action("filter", "Filter the stories", "Show only stories that match, as you type.", ("/",), FINDING,
           frozenset({STORIES, BRIEFING}), label="filter", rank=22),
    Action("find", "Find in the article", "Find words in this article; n and N step through them.", ("/",),
           FINDING, frozenset({ARTICLE}), label="find", rank=22),
    Action("search", "Search all stories", "Search the text of every story and list the places.", ("F",), FINDING,
           label="search", rank=62),
    Action("agenda", "Coming up", "List what is coming up in all the stories the list shows, soonest first.",
           ("C",), FINDING, label="coming up", rank=63),
    Action("dossier", "Who said what", "List all that a speaker said, in all the stories the list shows.",
           ("P",), FINDING),
    Action("course", "The same figure", "List what all the stories the list shows report of a figure, oldest first.",
           ("M",), FINDING),
    Action("sort", "Sort the stories", "Sort by date, title, source, unread first or next meeting.", ("S",), FINDING),
    Action("held", "Held meetings", "Show or hide meetings that are over or off.", ("h",), FINDING,
           READING),
    Action("annotate", "Write a note", "Write a note on this line or story, or edit the one it has.", ("a",), MARKING,
           label="annotate", rank=14),
    Action("star", "Star", "Put a star on this line or story, or take it away.", ("s",), MARKING, label="star", rank=16),
    Action("tag", "Tags", "Set the tags of this line or story.", ("t",), MARKING, label="tag", rank=40),
    Action("correct", "Correct", "Correct this line (speaker, value, date, status) or reject it.", ("c",), MARKING,
           READING, label="correct", rank=18),
    Action("add", "Add to the briefing", "Add a quotation, figure or meeting that is missing, in the article's words: those selected, else the sentence's.", ("b",),
           MARKING, frozenset({ARTICLE}), label="add", rank=24),
    Action("reject", "Reject this line", "Take a wrong line out of the briefing, or put a rejected one back; on a note, delete the note.", ("X",), MARKING,
           READING),
    Action("date", "Set the date", "Set the day the story was published; relative dates follow.", ("d",), MARKING,
           label="date", rank=42),
    Action("metadata", "Edit title and source", "Edit the story's title, source and authors.", ("e",), MARKING),
    Action("delete", "Delete", "Delete the marks on this line; in the list, the story.", ("D", "delete"), MARKING),
    Action("undo", "Undo", "Undo the last change; again for the one before.", ("u",), MARKING, label="undo", rank=38),
    Action("redo", "Redo", "Do again what was undone.", ("ctrl+r",), MARKING),
    Action("mark_read", "Read or unread", "Mark the story read, or unread again.", ("m",), ORDER),
    Action("archive", "Archive", "Put the story away, or bring it back.", ("A",), ORDER),
    Action("bulk", "All that is shown", "Mark, star, tag, archive or delete every story the filter shows.", ("B",), ORDER),
    Action("export", "Export", "Write a Markdown brief of this story, of the marked ones, or of all.", ("x",), DOING,
           label="export", rank=20),
    Action("copy_line", "Copy the line", "Copy this line to the clipboard.", ("y",), DOING),
    Action("copy_sentence", "Copy the sentence", "Copy the sentence this line came from.", ("ctrl+y",), DOING),
    Action("copy_brief", "Copy the brief", "Copy the story's brief as Markdown.", ("Y",), DOING),
    Action("open_source", "Open in the browser", "Open the story's own page in $BROWSER.", ("o",), DOING),
    Action("import", "Take stories in", "Take files, folders, pages or pasted text into your library.", ("i",), DOING),
    Action("fetch", "Fetch feeds", "Take what is new in your feeds into your library.", ("R",), DOING),
    Action("retry", "Try again, refresh", "Make a failed briefing again and look for new stories.", ("r",), DOING),
    Action("cancel", "Stop making briefings", "Stop making briefings; r goes on.", ("ctrl+k",), DOING),
    Action("theme", "Change the theme", "Choose the colours.", ("T",), DOING),
    Action("wider", "More room for the list", "Give the list of stories more room.", ("+",), DOING),
    Action("narrower", "Less room for the list", "Give the list of stories less room.", ("-",), DOING),
    Action("palette", "All actions", "Find an action by its name.", ("ctrl+p",), DOING, label="actions", rank=64),
    Action("help", "Help", "Show every key.", ("?", "f1"), DOING, label="help", rank=1),
    Action("quit", "Quit", "Save and leave.", ("q", "ctrl+q"), DOING, label="quit", rank=60),
)  # fmt: skip
"""Every action, in the order in which those that share a key are tried."""

BY_ID = {action.id: action for action in ACTIONS}

"""A smoke test in Dash's own test bench: the dashboard as Dash serves it, driven by a real Chromium."""

from __future__ import annotations

import socket

import pytest
from dash.testing.composite import DashComposite

from app import app

pytestmark = pytest.mark.browser


@pytest.fixture
def port() -> int:
    """A free port: Dash's test bench counts from the same one in every process, and tests run in several."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def test_home_leads_to_a_page_with_charts(dash_duo: DashComposite, port: int) -> None:
    dash_duo.start_server(app, port=port)
    dash_duo.wait_for_no_elements("#first-paint")
    dash_duo.wait_for_text_to_equal("h1", "Where we stand")
    dash_duo.find_element(".tile[href='/students']").click()
    dash_duo.wait_for_text_to_equal("h1", "Students")
    dash_duo.wait_for_element("[data-card='students-by-level'] .sheet rect")
    assert len(dash_duo.find_elements("[data-card='students-by-level'] .sheet rect > title")) == 12
    assert dash_duo.get_logs() == []


def test_a_link_opens_on_its_line_and_its_figures(dash_duo: DashComposite, port: int) -> None:
    dash_duo.start_server(app, port=port)
    dash_duo.wait_for_page(f"{dash_duo.server_url}/students?line=CD-1&figures=printed")
    dash_duo.wait_for_no_elements("#first-paint")
    dash_duo.wait_for_text_to_equal("h1", "Students")
    dash_duo.wait_for_contains_text(".notice", "belong to CD-1")
    cards = [card.get_attribute("data-card") for card in dash_duo.find_elements("[data-card]")]
    assert cards == ["students-path", "students-directions"]
    assert dash_duo.get_logs() == []

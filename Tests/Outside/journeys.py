"""What people come for, from the first page to the proof. Each works without JavaScript too."""

import re

from playwright.sync_api import expect

QUOTED = "Foreign monitors will not set foot on our side of the channel."
ALTERED = "Foreign monitors will never set foot on our side of the strait."


def read_the_receipt(page):
    """Follows the first receipt of a page, which must hold; the id of its statement."""
    page.locator("main a.receipt").first.click()
    expect(page.locator(".receipt-box .proof")).to_have_class(re.compile("holds"))
    digests = page.locator(".digests .digest").all_inner_texts()
    assert all(re.fullmatch("[0-9a-f]{64}", digest) for digest in digests), digests
    return page.url.rsplit("/", 1)[1]


def a_question_leads_to_the_original(page, scripted):
    """Asks what somebody said about a subject, and reads the proof of the first answer."""
    page.goto("/")
    page.get_by_label("What did", exact=True).fill("Veshnyar")
    page.get_by_label("say about", exact=True).fill("monitors")
    page.get_by_role("button", name="Find statements").click()
    expect(page.locator("main article.row").first).to_contain_text("monitors")
    statement = read_the_receipt(page)
    assert statement in page.locator("#citation").input_value()
    page.get_by_role("link", name="Show the original as text").click()
    expect(page.locator("body")).to_contain_text("monitors")
    page.go_back()
    page.locator("h1 a").first.click()
    expect(page.locator("h1")).to_contain_text("Veshnyar")
    assert page.locator("main article.row").count() > 1
    page.locator("nav.years a", has_text="2031").first.click()
    expect(page.locator("nav.years a[aria-current]")).to_contain_text("2031")


def a_quotation_is_verified(page, scripted):
    """Pastes words that are quoted, then the same words changed."""
    page.goto("/verify")
    for words, finding in [(QUOTED, "verbatim"), (ALTERED, "altered")]:
        page.get_by_label("The words, as you found them").fill(words)
        page.get_by_label("Said to be of").fill("Veshnyar")
        page.locator("main").get_by_role("button", name="Verify").click()
        expect(page.locator(".finding")).to_have_class(re.compile(f"finding-{finding}"))
        expect(page.locator(".verified .proof").first).to_have_class(re.compile("holds"))
    difference = page.locator(".verified .difference").first
    assert difference.locator("ins").count() and difference.locator("del").count()
    read_the_receipt(page)


def a_speaker_is_corrected_and_the_correction_undone(page, scripted):
    """Names another speaker of a statement, sees it in the journal, and takes it back."""
    page.goto("/search?speaker=Veshnyar&about=monitors&exact=1")
    statement = read_the_receipt(page)
    speaker = page.locator("h1")
    before = speaker.inner_text()
    page.get_by_text("Another speaker, day or note").click()
    page.get_by_label("Speaker, or a person such as p12").fill("Tobias Rennfeld")
    page.get_by_role("button", name="Set the speaker").click()
    expect(page.locator(".notice")).to_contain_text("Noted in the journal")
    expect(speaker).to_contain_text("Tobias Rennfeld")
    page.locator(".notice").get_by_role("button", name="Undo").click()
    page.goto(f"/statements/{statement}")
    expect(speaker).to_have_text(before, use_inner_text=True)
    page.goto("/journal")
    expect(page.locator(".entry").first).to_contain_text(re.compile("undo|took back|takes back", re.I))
    assert page.locator(".entry").count() >= 2


def an_article_is_imported(page, scripted):
    """Uploads a report and finds what it says."""
    word = "lanterns" if scripted else "beacons"
    report = f"""Harbour to be lit

VARN, March 3 - "We will light the {word} again in spring," Harbour Minister Edda Marlow said.
"""
    page.goto("/import")
    page.locator("#files").set_input_files(
        {"name": f"{word}.txt", "mimeType": "text/plain", "buffer": report.encode()})
    page.locator("main").get_by_role("button", name="Import").click()
    expect(page.locator(".import-state").get_by_role("link", name="The articles")).to_be_visible(
        timeout=120_000)
    page.goto(f"/search?q={word}&exact=1")
    expect(page.locator("main article.row").first).to_contain_text(word)
    read_the_receipt(page)


def the_wordings_of_an_utterance_are_compared(page, scripted):
    """Goes from a statement to all reports of what was said."""
    page.goto("/search?speaker=Veshnyar")
    links = page.locator("main article.row").get_by_role("link", name="reports", exact=True)
    for path in [link.get_attribute("href") for link in links.all()]:
        page.goto(path)
        expect(page.locator(".report.reference")).to_be_visible()
        if page.locator(".reports .report").count():
            return read_the_receipt(page)
    raise AssertionError("no utterance of the samples is reported twice")


def a_talking_point_is_followed(page, scripted):
    """Goes from the list of talking points to the uses of one."""
    page.goto("/talking-points")
    page.locator("main ul a, main ol a, main article a").first.click()
    assert page.locator(".uses > li").count() >= 2
    expect(page.locator(".drift").first).to_be_visible()
    read_the_receipt(page)


def the_review_goes_by_keys(page, scripted):
    """Accepts the first statement of the review with a key, or with its button."""
    page.goto("/review")
    item = page.locator(".review-item").first
    if scripted:
        page.keyboard.press("j")
        expect(item).to_be_focused()
        page.keyboard.press("a")
    else:
        item.get_by_role("button", name="Accept").click()
    expect(page.locator(".notice")).to_contain_text("Noted in the journal")
    page.locator(".notice").get_by_role("button", name="Undo").click()


JOURNEYS = [
    a_question_leads_to_the_original, a_quotation_is_verified,
    a_speaker_is_corrected_and_the_correction_undone, an_article_is_imported,
    the_wordings_of_an_utterance_are_compared, a_talking_point_is_followed,
    the_review_goes_by_keys,
]

package nl.krachtkring.editorial;

/**
 * A proposal as it stands in its form.
 *
 * @param number its number; null before it was kept
 * @param page the page as it is; null for a new one
 * @param reason why, as typed so far
 * @param text what it says, in the form of the files; empty for a page that nobody wrote yet
 * @param state how far it is
 * @param mark by which the form knows whether somebody else changed what it is made of; goes back with it
 */
public record ProposalForm(
        Long number, EditedPage page, String reason, String text, ProposalState state, String mark) {}

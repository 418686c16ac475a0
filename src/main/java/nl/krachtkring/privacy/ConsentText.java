package nl.krachtkring.privacy;

/**
 * A version of the text of a consent, as it stands beside its box.
 *
 * @param statementId its key
 * @param purpose what it is for
 * @param number its number, from 1
 * @param title the label of the box, in the first person
 * @param body the exact text, Markdown
 * @param effect what happens on withdrawal
 * @param until how long it holds
 * @param hash SHA-256 of the exact text
 */
public record ConsentText(
        long statementId,
        Purpose purpose,
        int number,
        String title,
        String body,
        String effect,
        String until,
        String hash) {

    /**
     * What an entry of the ledger points to.
     *
     * @return key and hash
     */
    public StatementVersion version() {
        return new StatementVersion(statementId, hash);
    }

    /**
     * Where the exact text can be read and printed.
     *
     * @return a path of this site
     */
    public String address() {
        return "/toestemmingen/" + purpose.slug() + "/" + number;
    }
}

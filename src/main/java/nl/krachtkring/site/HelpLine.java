package nl.krachtkring.site;

/**
 * Somebody to call.
 *
 * @param name who answers
 * @param number the number as people write it
 * @param address the number as a link
 * @param hours when somebody answers
 * @param cost what calling costs
 * @param text when to call
 * @param checked whether the facts were checked; else the page says so
 */
public record HelpLine(
        String name, String number, String address, String hours, String cost, String text, boolean checked) {}

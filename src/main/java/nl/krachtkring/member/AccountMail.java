package nl.krachtkring.member;

/** The mails of this room. Each has a discreet twin that holds a link and says nothing. */
enum AccountMail {
    /** A link to say that the address is one's own. */
    CONFIRM("member.mail.confirm"),
    /** Somebody registered with an address that has an account. */
    EXISTS("member.mail.exists"),
    /** Six digits to sign in with, and a link that does the same. */
    CODE("member.mail.code"),
    /** A link to choose a new password. */
    RESET("member.mail.reset"),
    /** A sign-in on a device that is new. */
    NEW_DEVICE("member.mail.newDevice"),
    /** A link to say yes or no to another address, to the address of now. */
    ADDRESS_OLD("member.mail.addressOld"),
    /** A link to say yes to being the new address. */
    ADDRESS_NEW("member.mail.addressNew"),
    /** The address was changed. */
    ADDRESS_DONE("member.mail.addressDone"),
    /** A passkey was added. */
    PASSKEY("member.mail.passkey"),
    /** An organisation was linked at which one can sign in. */
    IDENTITY("member.mail.identity"),
    /** Another app gives the second step. */
    FACTOR_REPLACED("member.mail.factorReplaced"),
    /** The app of the second step was removed. */
    FACTOR_REMOVED("member.mail.factorRemoved"),
    /** An administrator took the second step away, and why. */
    FACTOR_RESET("member.mail.factorReset"),
    /** The password was changed. */
    PASSWORD("member.mail.password"),
    /** A site role was given. */
    ROLE_GIVEN("member.mail.roleGiven"),
    /** A site role was taken away. */
    ROLE_TAKEN("member.mail.roleTaken"),
    /** A link to become the first administrator. */
    ADMINISTRATOR("member.mail.administrator");

    private final String template;

    AccountMail(String template) {
        this.template = template;
    }

    String template() {
        return template;
    }
}

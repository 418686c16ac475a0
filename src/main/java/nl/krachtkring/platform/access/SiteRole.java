package nl.krachtkring.platform.access;

/** What a person may do for the whole site. A role counts only after the second factor was given. */
public enum SiteRole {
    /** Answers for what appears. */
    MODERATOR,
    /** Publishes articles, projects, methods and concepts. */
    EDITOR,
    /** Answers for consents, requests and retention. */
    PRIVACY_OFFICER,
    /** Answers for accounts, roles and settings; reads no closed group. */
    ADMINISTRATOR
}

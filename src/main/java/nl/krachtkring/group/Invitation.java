package nl.krachtkring.group;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.krachtkring.platform.ids.PublicIds;

/**
 * A way into a group that a facilitator gave out: by mail for one person, or as a link for several. Life: works until it
 * expires, is used up or is taken back. Its token is kept as a hash alone, so it is shown once.
 */
@Entity
@Table(name = "group_invitation")
public class Invitation {

    /** How it was given out. */
    public enum Kind {
        /** In a mail to one address. */
        MAIL,
        /** As a link, also drawn as a code on paper. */
        LINK
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "public_id")
    private long publicId = PublicIds.next();

    @Column(name = "group_id")
    private long groupId;

    @Column(name = "person_id")
    private long personId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Kind kind;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "email_key")
    private String emailKey;

    @Column(name = "max_uses")
    private Integer maxUses;

    @Column(name = "uses")
    private int uses;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Version
    @Column(name = "version")
    private int version;

    /** For the persistence provider. */
    protected Invitation() {}

    private Invitation(long groupId, long personId, Kind kind, String tokenHash, Instant now) {
        this.groupId = groupId;
        this.personId = personId;
        this.kind = kind;
        this.tokenHash = tokenHash;
        this.createdAt = now;
    }

    /** For one person. */
    static Invitation byMail(long group, long inviter, String tokenHash, String emailKey, Validity validity) {
        Invitation invitation = new Invitation(group, inviter, Kind.MAIL, tokenHash, validity.from());
        invitation.emailKey = emailKey;
        invitation.maxUses = 1;
        invitation.expiresAt = validity.until();
        return invitation;
    }

    /** For several people; {@code maxUses} null for as many as want to. */
    static Invitation byLink(long group, long inviter, String tokenHash, Integer maxUses, Validity validity) {
        Invitation invitation = new Invitation(group, inviter, Kind.LINK, tokenHash, validity.from());
        invitation.maxUses = maxUses;
        invitation.expiresAt = validity.until();
        return invitation;
    }

    /**
     * From when until when it works.
     *
     * @param from made then
     * @param until over then
     */
    record Validity(Instant from, Instant until) {}

    /** Whether somebody can come in by it now. */
    boolean works(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt) && (maxUses == null || uses < maxUses);
    }

    /** Somebody came in. */
    void use() {
        uses++;
    }

    /** Works no longer. */
    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    long publicId() {
        return publicId;
    }

    long groupId() {
        return groupId;
    }

    Kind kind() {
        return kind;
    }

    /** Whether a facilitator sent it to one address after a moment; who asks somebody in again means her. */
    boolean isPersonalSince(Instant moment) {
        return kind == Kind.MAIL && createdAt.isAfter(moment);
    }

    InvitationView view() {
        return new InvitationView(publicId, uses, maxUses, createdAt, expiresAt);
    }
}

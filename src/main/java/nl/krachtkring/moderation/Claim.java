package nl.krachtkring.moderation;

import nl.krachtkring.platform.access.Actor;

/**
 * Says that a text is one's own: a signed-in person by its number, somebody without an account by the private link.
 * The claim proves nothing by itself; {@link OwnTexts} checks it each time.
 *
 * @param actor who asks
 * @param publicId the number of the text; 0 with a link
 * @param token the private link; null with a number
 */
public record Claim(Actor actor, long publicId, String token) {

    /**
     * The claim of a signed-in person.
     *
     * @param actor who
     * @param publicId the number of the text
     * @return the claim
     */
    public static Claim ofMember(Actor actor, long publicId) {
        return new Claim(actor, publicId, null);
    }

    /**
     * The claim of whoever has the link.
     *
     * @param token what stands in the address
     * @return the claim
     */
    public static Claim byLink(String token) {
        return new Claim(Actor.anonymous(), 0, token);
    }
}

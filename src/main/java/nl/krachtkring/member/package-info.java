/**
 * Who takes part: people with an account, the names under which they are seen, their site roles and badges, and how they
 * sign in.
 *
 * <p>Words: Person – mens met een account (never shown), Persona – naam of schuilnaam, Badge – wie je bent (ouder,
 * professional …), SignIn – ingelogd apparaat, Factor – tweede stap, Passkey – sleutel op een apparaat. A person never signs a contribution: others know
 * personas only, and {@link nl.krachtkring.member.Personas#personOf} is for services, never for pages.
 *
 * <p>Gives {@link nl.krachtkring.member.MemberActorSource} to the actor: who is signed in, with which roles and badges.
 * A role counts only on a sign-in that gave the second factor, which a known device need not give again for a while.
 * Takes {@link nl.krachtkring.member.InvitationSource} from rooms that invite, {@link nl.krachtkring.member.NamePlaces} from
 * the room that knows where names are borne. Announces nothing.
 */
package nl.krachtkring.member;

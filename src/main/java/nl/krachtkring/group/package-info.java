/**
 * Groups of people: open (everyone reads, members write), closed (everyone may know of it, members read) or hidden (for
 * outsiders it doesn't exist).
 *
 * <p>Words: group, member, facilitator, joining (free, on request with the group's question, on invitation), request,
 * template and proposal (how a group begins), invitation, meeting with its replies, report and agreements. Everyone
 * stands in a group under one name, which can be another one than the public name.
 *
 * <p>The door of a parents' group is held by its members. A member proposes a guest for one discussion or meeting until
 * a day; who was a member when the vote began can vote, for three days. The guest comes in when at least half of that
 * number says yes and nobody says no. The number stays as it was at the start: who came later has no vote, and who left
 * has none any more, neither a yes nor a no. One no stops the clock and the facilitators get a neutral word; when it is
 * taken back the rest of the time is left, and after two weeks of no the answer is no. Votes can be changed until the
 * end, are counted once it has passed, and are deleted then: who voted what is kept nowhere. Who is proposed has to be
 * here from work with a confirmed badge; parents can't be found, whatever is typed. A guest's standing opens the one
 * thing and is asked anew with each request, so it ends on its minute. What is for members alone has no guests.
 *
 * <p>Other rooms ask {@link nl.krachtkring.group.Groups} for names and audiences and
 * {@link nl.krachtkring.group.GroupPolicy} for rights; {@link nl.krachtkring.group.MembershipSource} tells every actor
 * where it stands; {@link nl.krachtkring.group.FirstDiscussion} is filled by the room of discussions. The room announces
 * nothing: who is in a group concerns nobody outside it.
 */
package nl.krachtkring.group;

/**
 * Groups of people: open (everyone reads, members write), closed (everyone may know of it, members read) or hidden (for
 * outsiders it doesn't exist).
 *
 * <p>Words: group, member, facilitator, joining (free, on request with the group's question, on invitation), request,
 * template and proposal (how a group begins), invitation, meeting with its replies, report and agreements. Everyone
 * stands in a group under one name, which can be another one than the public name.
 *
 * <p>Other rooms ask {@link nl.krachtkring.group.Groups} for names and audiences and
 * {@link nl.krachtkring.group.GroupPolicy} for rights; {@link nl.krachtkring.group.MembershipSource} tells every actor
 * where it stands; {@link nl.krachtkring.group.FirstDiscussion} is filled by the room of discussions. The room announces
 * nothing: who is in a group concerns nobody outside it.
 */
package nl.krachtkring.group;

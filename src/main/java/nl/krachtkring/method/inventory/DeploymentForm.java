package nl.krachtkring.method.inventory;

import java.util.List;
import nl.krachtkring.method.Situation;

/**
 * What somebody should know who wants to say that her organisation works with a method.
 *
 * @param method what the method is called
 * @param organisation what her organisation is called; empty without a confirmed one
 * @param refusal the message key of why she can't say it; null when she can
 * @param speaks whether she speaks for the organisation, so that it is confirmed at once
 * @param situations those that the method is for
 */
public record DeploymentForm(
        String method, String organisation, String refusal, boolean speaks, List<Situation> situations) {

    /** Makes the list immutable. */
    public DeploymentForm {
        situations = List.copyOf(situations);
    }
}

package nl.krachtkring.privacy;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import nl.krachtkring.platform.ids.PersonId;

/** Tells other rooms that a consent changed, inside the transaction. */
@Singleton
class ConsentNews {

    private final Event<ConsentGiven> givings;
    private final Event<ConsentWithdrawn> withdrawals;

    @Inject
    ConsentNews(Event<ConsentGiven> givings, Event<ConsentWithdrawn> withdrawals) {
        this.givings = givings;
        this.withdrawals = withdrawals;
    }

    void given(PersonId person, Purpose purpose) {
        givings.fire(new ConsentGiven(person, purpose));
    }

    void withdrawn(PersonId person, Purpose purpose) {
        withdrawals.fire(new ConsentWithdrawn(person, purpose));
    }
}

package dev.mitra.messaging.reconcile;

/// How an aggregate that the database has forgotten comes back.
public enum Heal {
    /// What caused it is read again, by the reader itself at its next start, or was read and is not finished: a
    /// worker or a mail is still to do its part. The effect, and what this service tells of it, come again.
    READ_AGAIN(
            "Start the service: it reads again from where its database stands, finishes what it had begun, and tells the"
                    + " rest anew."),
    /// It has come again, and was told under another id.
    REPLACED("It came again as replacedBy. Compare the two, then adopt what was forgotten."),
    /// A person, a program or a job caused it here, or its cause was read again and came out otherwise: nothing in
    /// Kafka makes it again.
    BY_HAND(
            "A job does it again by itself. Anything else is entered again through the API, with the same Idempotency-Key"
                    + " where the caller still has it; see that the numbers named are not given again, then adopt what was forgotten.");

    private final String how;

    Heal(String how) {
        this.how = how;
    }

    public String how() {
        return how;
    }
}

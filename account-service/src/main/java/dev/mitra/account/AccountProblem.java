package dev.mitra.account;

import dev.mitra.web.ProblemCode;

/// Why this service refused a request.
public enum AccountProblem implements ProblemCode {
    /// The link's token is unknown, used or expired; which of them is not told.
    PROOF_NOT_ACCEPTED(422),
    /// A member, but not one who may do this.
    ORGANISATION_ROLE_REQUIRED(403),
    LAST_OWNER(409),
    ACTS_FOR_RESELLER(409),
    ALREADY_MEMBER(409),
    /// As a link's token: which of its faults it has is not told.
    INVITATION_NOT_ACCEPTED(422),
    TOO_MANY_INVITATIONS(429, true),
    TOO_MANY_MEMBERS(422),
    MERGER_NOT_POSSIBLE(409),
    UNKNOWN_RESELLER(422),
    UNKNOWN_LICENSE(422),
    GRANT_PERIOD(422),
    ERASURE_NOT_CONFIRMED(422),
    PASSWORD_NOT_ACCEPTED(422),
    NAME_NOT_ACCEPTED(422),
    TOO_MANY_REGISTRATIONS(429, true),
    /// Wrong password, unknown address, mailbox not proven: one answer for all.
    LOG_IN_REFUSED(401),
    TOO_MANY_LOG_INS(429, true),
    /// The password is right; the code of the second factor is missing.
    SECOND_FACTOR_REQUIRED(401),
    SECOND_FACTOR_REFUSED(401),
    /// Staff log in on the page once, to set a second factor up.
    SECOND_FACTOR_NOT_SET_UP(403),
    TOO_MANY_RESETS(429, true),
    TOO_MANY_CREDENTIALS(422),
    /// No public key that we take, or one with a private part.
    KEY_NOT_ACCEPTED(422),
    TOO_MANY_API_CLIENTS(422);

    private final int status;
    private final boolean retryable;

    AccountProblem(int status) {
        this(status, false);
    }

    AccountProblem(int status, boolean retryable) {
        this.status = status;
        this.retryable = retryable;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public boolean retryable() {
        return retryable;
    }
}

package dev.mitra.reseller;

import dev.mitra.web.ProblemCode;

/// Refusals of this service beside those that all share.
public enum ResellerProblem implements ProblemCode {
    /// R2.2
    EMAIL_NOT_VERIFIED(403),
    APPLICATION_OPEN(409),
    REAPPLICATION_TOO_EARLY(409),
    APPLICATION_NOT_IN_STATE(409),
    /// R2.5
    REVIEWER_IS_APPLICANT(403),
    SECOND_REVIEWER_IS_FIRST(403),
    /// R1.4
    CONSULTING_GETS_NO_DISCOUNT(422),
    /// R1.5
    RATE_NEEDS_FINDING(422),
    /// R4.1
    RATE_ABOVE_CAP(422),
    RATE_IN_THE_PAST(422),
    NO_RATE_PROPOSED(409),
    /// R2.6
    LISTING_NOT_KNOWN(409),
    RESELLER_NOT_IN_STATE(409),
    UNKNOWN_BRAND(422),
    PROFILE_OF_OTHER_FIRM(422),
    PROFILE_OF_SAME_FIRM(422),
    PROFILE_CHANGE_OPEN(409),
    PROFILE_CHANGE_NOT_IN_STATE(409),
    US_STATE_REQUIRED(422),
    UNKNOWN_CURRENCY(422),
    NO_APPLICATION(409),
    UNKNOWN_POLICY_VERSION(422),
    POLICY_SUPERSEDED(409),
    POLICY_TEXT_DIFFERS(422),
    NOT_IN_PROGRAMME(409),
    /// R6.2
    SUPPORT_IN_FORUM(422),
    /// R11.2
    SCENARIO_BELONGS_TO_GUIDANCE(422),
    THREAD_CLOSED(409),
    /// R12.2
    UNKNOWN_UNIT(422),
    CONSULTATION_ANSWERED(409),
    MAIL_NOT_SIGNED(401),
    OPPORTUNITY_NOT_IN_STATE(409);

    private final int status;

    ResellerProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}

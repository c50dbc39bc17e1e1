package dev.mitra.reseller.notice;

import dev.mitra.reseller.programme.Person;
import java.util.Map;
import java.util.UUID;

/// One thing that somebody is told by mail.
///
/// @param about the application, reseller, thread or consultation
/// @param copy empty, or what tells a repeat of the same kind from the first: `2` for the second question
/// @param facts that the text names
public record Notice(Kind kind, Reader to, UUID about, String copy, Map<String, Object> facts) {

    public Notice {
        facts = Map.copyOf(facts);
    }

    public Notice(Kind kind, Person to, UUID about, String copy, Map<String, Object> facts) {
        this(kind, Reader.of(to), about, copy, facts);
    }

    public enum Kind {
        APPLICATION_RECEIVED,
        INFORMATION_REQUESTED,
        APPLICATION_APPROVED,
        APPLICATION_REJECTED,
        RESELLER_ACTIVE,
        RESELLER_SUSPENDED,
        RESELLER_REINSTATED,
        /// R9.1: during the notice period of a new version.
        POLICY_ANNOUNCED,
        /// R9.1: explicitly or by an order.
        POLICY_ACCEPTED,
        /// R2.6: to the reseller, a brand was not found on its site.
        LISTING_LOST,
        /// R2.6: to sales, these are to be looked at again.
        LISTINGS_DUE,
        PROFILE_CHANGE_ACCEPTED,
        PROFILE_CHANGE_REFUSED,
        STANDING_CHANGED,
        RESELLER_LEFT,
        /// To sales: a reseller left, its customers are the vendor's.
        CUSTOMERS_HANDED_OVER,
        /// The partner's own words, so that it has them in its mailbox too.
        MESSAGE_RECEIVED,
        MESSAGE_ANSWERED,
        /// R6.2
        SUPPORT_IN_FORUM,
        /// R11.3
        CALLS_BY_POLICY,
        /// R2.4: to a mailbox that no applicant or reseller has.
        SIGN_UP_FIRST,
        /// R12.2: to another unit, never to a partner.
        CONSULTATION,
        /// R11.4
        OPPORTUNITY_RECEIVED,
        /// What a mail has to say to hand a customer over.
        OPPORTUNITY_INCOMPLETE,
        /// Another partner has it; nothing here says so.
        OPPORTUNITY_NOT_TAKEN,
        OPPORTUNITY_ACCEPTED,
        OPPORTUNITY_WON,
        OPPORTUNITY_LOST,
        /// The customer did not agree.
        OPPORTUNITY_DENIED,
        /// To the customer, who is asked whether it agreed.
        OPPORTUNITY_CONFIRMATION
    }
}

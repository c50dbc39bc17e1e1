/// reseller-service: who may resell, and on which terms.
///
/// **Owns** applications and their review, the Reseller Policy and its acceptance, resellers with profile, rate
/// and listings, changes of them that are reviewed, and their standing; correspondence with its mails, the FAQ
/// and opportunities.
///
/// **Answers** `/v1/reseller-applications`, `/v1/policies`, `/v1/policy-acceptances`, `/v1/resellers`,
/// `/v1/profile-changes`, `/v1/listing-checks`, `/v1/faq`, `/v1/faq-entries`, `/v1/threads`, `/v1/reply-proposals`,
/// `/v1/message-search`, `/v1/inbound-mails`, `/v1/application-enquiries`, `/v1/opportunities`.
///
/// **Publishes** on `mitra.reseller`: ResellerApplied, ResellerApproved, ResellerRejected,
/// ResellerActivated, ResellerProfileChanged, ResellerRateChanged, ResellerStandingChanged,
/// ResellerSuspended, ResellerReinstated, ResellerLeft, PolicyPublished, PolicyAccepted, OpportunityHandedOver,
/// OpportunityDiscountGranted, OpportunityDiscountEnded.
///
/// **Reads** OrderPlaced, OrderPaid, PaymentReversed, CreditNoteIssued, ArrearsOpened, ArrearsCleared,
/// AccountActivated, AccountErased.
///
/// Features have an order: programme, stream and notice carry standing, standing carries reseller, reseller
/// carries policy, application, amendment and customer, which carry departure.
@NullMarked
package dev.mitra.reseller;

import org.jspecify.annotations.NullMarked;

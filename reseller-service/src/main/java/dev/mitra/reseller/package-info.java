/// reseller-service: who may resell, and on which terms.
///
/// **Owns** applications and their review, the Reseller Policy and its acceptance, resellers with profile,
/// rate and listings, changes of them that are reviewed, and their standing.
///
/// **Answers** `/v1/reseller-applications`, `/v1/policies`, `/v1/policy-acceptances`, `/v1/resellers`,
/// `/v1/profile-changes`, `/v1/listing-checks`, `/v1/faq`.
///
/// **Publishes** on `mitra.reseller`: ResellerApplied, ResellerApproved, ResellerRejected,
/// ResellerActivated, ResellerProfileChanged, ResellerRateChanged, ResellerStandingChanged,
/// ResellerSuspended, ResellerReinstated, ResellerLeft, PolicyPublished, PolicyAccepted.
///
/// **Reads** OrderPlaced, OrderPaid, PaymentReversed, CreditNoteIssued, ArrearsOpened, ArrearsCleared.
///
/// Features have an order: programme, stream and notice carry standing, standing carries reseller, reseller
/// carries policy, application, amendment and customer, which carry departure.
@NullMarked
package dev.mitra.reseller;

import org.jspecify.annotations.NullMarked;

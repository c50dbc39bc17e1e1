package dev.mitra.order.order;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.order.party.BillTo;

/// Who buys at retail from the vendor itself.
///
/// @param email proven; licence and invoice go there
/// @param billTo as the buyer gives it: there is no profile to copy
/// @param actor for the audit trail
public record DirectBuyer(AccountId account, EmailAddress email, BillTo billTo, String actor) {}

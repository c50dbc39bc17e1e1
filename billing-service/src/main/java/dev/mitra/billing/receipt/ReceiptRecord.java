package dev.mitra.billing.receipt;

import java.util.List;

/// A receipt with what is known about it.
///
/// @param allocations what stands, without what was released
/// @param otherwise what went elsewhere than to invoices, without what came back
/// @param refunds all of it, also those that were cancelled or came back
public record ReceiptRecord(
        Receipt receipt,
        List<AllocatedTo> allocations,
        List<UsedOtherwise> otherwise,
        List<GoingBack> refunds,
        List<Reason> reasons) {}

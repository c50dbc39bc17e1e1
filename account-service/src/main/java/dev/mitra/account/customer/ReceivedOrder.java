package dev.mitra.account.customer;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.OrganisationId;
import dev.mitra.kernel.ResellerId;
import java.time.Instant;
import java.util.Optional;

/// An order as the organisation sees it that got its licences: who added it, and whether it was refused. Nothing of
/// it is money.
///
/// @param account whose mailbox the order named
/// @param seller empty when no reseller sold it
public record ReceivedOrder(
        OrderId id,
        String number,
        OrganisationId organisation,
        AccountId account,
        Optional<ResellerId> seller,
        Instant receivedAt,
        Optional<Instant> refusedAt) {}

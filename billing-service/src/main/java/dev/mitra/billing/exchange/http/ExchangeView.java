package dev.mitra.billing.exchange.http;

import dev.mitra.billing.exchange.Exchange;
import dev.mitra.billing.exchange.ExchangeId;
import dev.mitra.billing.receipt.ReceiptId;
import dev.mitra.kernel.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Money that was exchanged.
///
/// @param givenReceiptId the money
/// @param gainedReceiptId what it became, a receipt of its own
/// @param givenBooked in the vendor's currency at the rate of the wire's value date
/// @param gainedBooked in the vendor's currency at the rate at which the invoice was booked
/// @param result a gain is positive, a loss negative
/// @param undoneOn null while it stands
public record ExchangeView(
        ExchangeId id,
        ReceiptId givenReceiptId,
        ReceiptId gainedReceiptId,
        Money given,
        Money gained,
        Money givenBooked,
        Money gainedBooked,
        Money result,
        LocalDate on,
        @Nullable LocalDate undoneOn) {

    static ExchangeView of(Exchange exchange) {
        var money = exchange.conversion();
        return new ExchangeView(
                exchange.id(),
                exchange.given(),
                exchange.gained(),
                money.given(),
                money.gained(),
                money.givenBooked(),
                money.gainedBooked(),
                money.result(),
                exchange.on(),
                exchange.undoneOn());
    }
}

package dev.mitra.account.customer;

import dev.mitra.account.letter.Letter;
import dev.mitra.account.person.Language;
import dev.mitra.account.person.PlainName;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.ResellerId;
import java.util.List;
import java.util.Optional;

/// What a released order says of its end customer: the ship-to, and what was bought. Nothing of it is money.
///
/// @param person who at the customer's
/// @param firm the customer's name
/// @param reseller who sold; only the customer itself is ever told, never by mail
public record ReleasedOrder(
        OrderId id,
        String number,
        EmailAddress email,
        PlainName person,
        PlainName firm,
        Language language,
        Optional<ResellerId> reseller,
        List<Letter.Item> items) {

    public ReleasedOrder {
        items = List.copyOf(items);
    }

    /// For the mail to the customer.
    public Letter.Bought bought() {
        return new Letter.Bought(id.value(), number, items);
    }
}

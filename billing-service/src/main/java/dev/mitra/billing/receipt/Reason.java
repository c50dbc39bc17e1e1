package dev.mitra.billing.receipt;

import dev.mitra.billing.invoice.DocumentNumber;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Why money was matched as it was, or not.
///
/// @param code stable
/// @param detail for people; about an invoice it names no other
/// @param invoice the number of the one that it is about; null when it is about the money as a whole, which may be
/// several parties' business
/// @param by the person whose decision it was; null when nobody decided
public record Reason(
        String code,
        String detail,
        @Nullable String invoice,
        @Nullable String by) {

    public Reason(String code, String detail) {
        this(code, detail, null, null);
    }

    public static Reason about(DocumentNumber invoice, String code, String detail) {
        return new Reason(code, detail, invoice.toString(), null);
    }

    public boolean isAbout(DocumentNumber number) {
        return number.toString().equals(invoice);
    }

    /// For the party that was billed.
    public Reason withoutPerson() {
        return new Reason(code, detail, invoice, null);
    }

    /// The new ones, and the earlier ones about invoices of which they say nothing.
    public static List<Reason> merged(List<Reason> earlier, Collection<Reason> now) {
        var told = now.stream()
                .flatMap(reason -> Stream.ofNullable(reason.invoice()))
                .toList();
        return Stream.concat(
                        earlier.stream().filter(reason -> reason.invoice() != null && !told.contains(reason.invoice())),
                        now.stream())
                .toList();
    }
}

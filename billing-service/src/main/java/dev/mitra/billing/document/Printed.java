package dev.mitra.billing.document;

import dev.mitra.billing.invoice.BillTo;
import dev.mitra.billing.vendor.Vendor;
import java.time.LocalDate;

/// The frozen facts of a document; attached to its PDF as JSON.
public sealed interface Printed permits PrintedDocument, PrintedStatement {

    PrintKind printKind();

    String number();

    Vendor seller();

    /// Who gets it, and in which language.
    BillTo billTo();

    /// The day that it bears.
    LocalDate issuedOn();

    /// A plain file name.
    default String fileName() {
        return number() + ".pdf";
    }
}

package dev.mitra.billing.exemption.http;

import dev.mitra.billing.tax.TaxAssessment;
import dev.mitra.billing.tax.TaxReason;
import dev.mitra.billing.tax.TaxStep;
import dev.mitra.kernel.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The tax that an order of now would bear.
///
/// @param evidence the certificate's number, or what the state's exemption depends on; null when nothing
/// @param explanation each step with rule, input, result and source
public record TaxPreviewView(
        Money net,
        Money tax,
        Money total,
        TaxReason reason,
        String place,
        @Nullable String evidence,
        List<TaxStep> explanation) {

    static TaxPreviewView of(Money net, TaxAssessment assessment) {
        var tax = assessment.tax(net.currency());
        return new TaxPreviewView(
                net,
                tax,
                net.plus(tax),
                assessment.reason(),
                assessment.place(),
                assessment.evidence(),
                assessment.explanation());
    }
}

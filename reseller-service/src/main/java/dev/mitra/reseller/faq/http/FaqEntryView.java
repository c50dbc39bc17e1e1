package dev.mitra.reseller.faq.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.mitra.reseller.conversation.MessageId;
import dev.mitra.reseller.faq.FaqEntry;
import dev.mitra.reseller.faq.FaqEntryId;
import dev.mitra.reseller.programme.Language;
import org.jspecify.annotations.Nullable;

/// An answer of sales on its way into the FAQ.
///
/// @param key in its public address
/// @param messageId the answer that it was made from
/// @param english the English text
/// @param indonesian the Indonesian text
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FaqEntryView(
        FaqEntryId id,
        String key,
        MessageId messageId,
        FaqEntry.Status status,
        FaqEntryRequest.@Nullable TextForm english,
        FaqEntryRequest.@Nullable TextForm indonesian) {

    static FaqEntryView of(FaqEntry entry) {
        return new FaqEntryView(
                entry.id(),
                entry.key(),
                entry.source(),
                entry.status(),
                FaqEntryRequest.TextForm.of(entry.texts().get(Language.EN)),
                FaqEntryRequest.TextForm.of(entry.texts().get(Language.ID)));
    }
}

package dev.mitra.reseller.application;

import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.programme.Person;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What an application holds whatever its state.
///
/// @param reseller that it becomes when it is approved; its id is given from the beginning
/// @param exchanges questions and answers, oldest first
/// @param flags as they were found at submission; those of the main business follow its correction
public record CaseFile(
        ApplicationId id,
        ResellerId reseller,
        Person applicant,
        Answers answers,
        List<Exchange> exchanges,
        Set<Flag> flags,
        Instant submittedAt) {

    public CaseFile {
        exchanges = List.copyOf(exchanges);
        flags = Set.copyOf(flags);
    }

    CaseFile asked(String question, Instant at) {
        var more = new ArrayList<>(exchanges);
        more.add(Exchange.asked(question, at));
        return new CaseFile(id, reseller, applicant, answers, more, flags, submittedAt);
    }

    CaseFile answered(String text, MainBusiness business, Instant at) {
        var all = new ArrayList<>(exchanges);
        all.set(all.size() - 1, all.getLast().answered(text, at));
        var flagsNow = FlagRules.afterCorrection(flags, business);
        return new CaseFile(id, reseller, applicant, answers.corrected(business), all, flagsNow, submittedAt);
    }
}

package dev.mitra.reseller.opportunity.http;

import dev.mitra.reseller.opportunity.Opportunity;
import jakarta.validation.constraints.NotNull;

/// How it ended.
public record OutcomeRequest(@NotNull Opportunity.Outcome outcome) {}

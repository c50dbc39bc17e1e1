package dev.mitra.reseller.application.http;

import dev.mitra.reseller.application.MainBusiness;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// @param mainBusiness a correction of the first answer; absent when it stays
public record AnswerRequest(
        @NotBlank @Size(max = 4000) String answer, @Nullable MainBusiness mainBusiness) {}

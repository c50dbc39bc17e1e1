package dev.mitra.license.delivery.http;

import dev.mitra.license.delivery.AttachedFile;
import dev.mitra.license.delivery.Attachments;
import dev.mitra.license.issue.LicenseContent;
import dev.mitra.license.issue.OrderNumber;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/// Licence files as a download: one as it is, several in an archive with their hashes.
final class Bundle {

    private Bundle() {}

    static Response of(OrderNumber order, List<LicenseContent> files) {
        return files.size() == 1
                ? attachment(
                        files.getFirst().license().fileName(),
                        MediaType.APPLICATION_OCTET_STREAM,
                        files.getFirst().content())
                : archive(order, files);
    }

    static Response archive(OrderNumber order, List<LicenseContent> files) {
        var attached = files.stream().map(AttachedFile::of).toList();
        return attachment(Attachments.archiveName(order), "application/zip", Attachments.zip(attached));
    }

    private static Response attachment(String name, String type, byte[] content) {
        return Response.ok(content, type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}

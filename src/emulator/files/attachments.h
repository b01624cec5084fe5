// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/doors/doors.h"
#include "emulator/files/filehost.h"
#include "emulator/hall/feature.h"

namespace Kustomer::Emulation {

/// Files of messages (wire E14 to E17).
///
/// A scenario gives messages files, which are built in or written down:
/// \code
/// "attachments": [
///   { "message": "id of a line", "name": "invoice.pdf", "contentType": "application/pdf",
///     "resource": "files/invoice.pdf" },      // or "base64": "…", or "text": "…"
/// ]
/// \endcode
/// Controls: `GET /emulator/attachments` lists what there is, `GET /emulator/attachments/{id}` has
/// the content in `base64`; `POST /emulator/attachments` stores a file of an agent and tells its
/// id, and `POST /emulator/attachments/send { session, body, files: [ … ] }` sends some as the
/// first agent.
class Attachments : public Feature
{
    Q_OBJECT

public:
    explicit Attachments(const Hall &hall);

    std::function<void()> plant(JsonReader &scenario) override;

private:
    Answer announce(Visit &visit);
    Answer show(const Visit &visit);
    Answer list(const Visit &visit) const;
    Answer content(const Visit &visit) const;
    Answer add(Visit &visit);
    Answer send(Visit &visit);

    StoredFile stored(StoredFile file, const QDateTime &at);
    bool mayAttach(const QString &id, const QString &customerId) const;

    Hall m_hall;
    Table<StoredFile> m_files;
    FileHost m_host;
};

} // namespace Kustomer::Emulation

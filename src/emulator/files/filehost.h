// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/files/storedfile.h"
#include "emulator/hall/hall.h"
#include "emulator/http/httpserver.h"
#include "emulator/keep/table.h"

namespace Kustomer::Emulation {

/// The storage of other people where files lie, at an origin of its own: takes forms (wire E15) and
/// gives files to whoever has a signed address (wire E17). It speaks XML, and refuses what carries
/// headers of the chat.
class FileHost
{
public:
    /// Both outlive it.
    FileHost(const Hall &hall, Table<StoredFile> &files);

    /// Where the form of a file goes, and what has to be in it.
    QJsonObject formOf(const StoredFile &file);
    /// A temporary address of its content.
    QString addressOf(const StoredFile &file);

private:
    QString origin();
    void serve(const HttpRequest &request, const Respond &respond);
    HttpResponse answer(const HttpRequest &request);
    HttpResponse take(const HttpRequest &request);
    HttpResponse give(const HttpRequest &request) const;
    QByteArray signatureOf(const QString &text) const;

    Hall m_hall;
    Table<StoredFile> &m_files;
    HttpServer m_http; ///< opened when it is needed first
};

} // namespace Kustomer::Emulation

// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/http/jsonreader.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace Kustomer::Emulation {

/// A file as the service has it: announced first (wire E14), then uploaded (wire E15).
struct StoredFile
{
    /// Of one file (wire E14).
    static constexpr int MaxLength = 5'000'000;

    QString id = {};
    /// Whose it is; empty for those of agents.
    QString customerId = {};
    QString name = {};
    QString contentType = {};
    int contentLength = 0;
    QDateTime createdAt = {};
    /// In base64, as the data file keeps it.
    QString base64 = {};
    bool isUploaded = false;

    QByteArray content() const { return QByteArray::fromBase64(base64.toLatin1()); }
    void setContent(const QByteArray &content);
    /// What the upload form has to bring along as `key`.
    QString objectKey() const { return QStringLiteral("acme/") + id + u'/' + name; }

    QString key() const { return id; }
    template <typename Self, typename Field>
    static void fields(Self &self, Field &field)
    {
        field("id", self.id);
        field("customerId", self.customerId);
        field("name", self.name);
        field("contentType", self.contentType);
        field("contentLength", self.contentLength);
        field("createdAt", self.createdAt);
        field("base64", self.base64);
        field("isUploaded", self.isUploaded);
    }
};

/// What was announced, as wire E14 has it; the reader keeps what is wrong.
StoredFile announcedFile(JsonReader &reader);
/// A file with its content, in `base64`, `text` or the name of a `resource` of the emulator.
StoredFile wholeFile(JsonReader &reader);
/// The details of wire E16.
QJsonObject resourceOf(const StoredFile &file);

} // namespace Kustomer::Emulation

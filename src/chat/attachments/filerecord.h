// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Attachment>

#include <QJsonArray>

namespace Kustomer {

// What is known of files, in the value of a record.

QJsonArray filesToJson(const QList<Attachment> &files);
/// Also takes a list of ids.
QList<Attachment> filesFromJson(const QJsonArray &json);

} // namespace Kustomer

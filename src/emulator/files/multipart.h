// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace Kustomer::Emulation {

/// One part of a form.
struct FormPart
{
    QByteArray name;
    QByteArray fileName;
    QByteArray contentType;
    QByteArray content;
};

/// The parts of a `multipart/form-data` body, in order; nothing where it is none.
std::optional<QList<FormPart>> formPartsFrom(const QByteArray &contentType, const QByteArray &body);

} // namespace Kustomer::Emulation

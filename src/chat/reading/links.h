// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QStringList>
#include <QUrl>

namespace Kustomer {

/// An address in a text.
struct FoundLink
{
    qsizetype from = 0;
    qsizetype length = 0;
    QUrl target;

    bool operator==(const FoundLink &) const = default;
};

/// The addresses in a text, exactly as far as they go: web pages, also without scheme where they
/// begin with www., e-mail addresses, mailto and tel, and what the host adds to these schemes.
QList<FoundLink> findLinks(const QString &text, const QStringList &hostSchemes = {});

/// Those of the host's schemes that may be links: names of schemes, and none that is a program.
QStringList usableSchemes(const QStringList &hostSchemes);

/// The target of a link if it may be opened (http, https, mailto, tel and the host's schemes);
/// invalid otherwise.
QUrl allowedLink(const QString &target, const QStringList &hostSchemes = {});

/// What somebody copies who wants a link elsewhere: of a person only the e-mail address or number.
QString copyOf(const QUrl &link);

} // namespace Kustomer

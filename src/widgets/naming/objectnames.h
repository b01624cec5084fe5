// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

namespace Kustomer {

/// Names a form and its parts "kustomer-…". The hyphen keeps the on_NAME_SIGNAL() slots of an
/// application from being connected to them, the word its style sheets from meaning them.
inline void setNamesApart(QWidget *form)
{
    constexpr QLatin1String apart("kustomer-");
    const auto rename = [apart](QObject *part) {
        const QString name = part->objectName();
        const bool isQts = name.startsWith(QLatin1String("qt_"));
        if (!name.isEmpty() && !isQts && !name.startsWith(apart))
            part->setObjectName(apart + name);
    };
    rename(form);
    for (QObject *part : form->findChildren<QObject *>())
        rename(part);
}

} // namespace Kustomer

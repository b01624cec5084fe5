// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/listening.h"

#include <QStringList>

namespace Kustomer::Testing {

/// A screen reader, as long as it is there: what was announced to it, in the order in which it was.
class Heard
{
public:
    Heard()
    {
        words().clear();
        names() = 0;
    }

    QStringList all() const { return words(); }
    qsizetype count(const QString &notice) const { return words().count(notice); }
    bool has(const QString &part) const { return !words().filter(part).isEmpty(); }
    void clear() const { words().clear(); }
    /// How often something was told to have another name.
    qsizetype renamed() const { return names(); }

private:
    static QStringList &words()
    {
        static QStringList announced;
        return announced;
    }

    static qsizetype &names()
    {
        static qsizetype told = 0;
        return told;
    }

    static void listen(QAccessibleEvent *event)
    {
        names() += event->type() == QAccessible::NameChanged ? 1 : 0;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        if (event->type() == QAccessible::Announcement)
            words() << static_cast<QAccessibleAnnouncementEvent *>(event)->message().split(u'\n');
#else
        const QAccessibleInterface *face = event->accessibleInterface();
        if (event->type() == QAccessible::ObjectShow && face
            && face->role() == QAccessible::Notification)
            words() << face->text(QAccessible::Name).split(u'\n');
#endif
    }

    Listening m_listening{listen};
};

} // namespace Kustomer::Testing

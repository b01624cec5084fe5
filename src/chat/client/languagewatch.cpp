// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/client/languagewatch.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLocale>

#include <utility>

namespace Kustomer {

QString applicationLanguage()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QString() : locale.name().toLower();
}

LanguageWatch::LanguageWatch(QObject *parent)
    : QObject(parent)
{
    QCoreApplication *application = QCoreApplication::instance();
    if (application && application->thread() == thread())
        application->installEventFilter(this);
}

/// Whatever is told to any object passes here.
bool LanguageWatch::eventFilter(QObject *watched, QEvent *event)
{
    const bool isNews
        = event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange;
    if (isNews && watched == QCoreApplication::instance()) // its locale may be set just after
        QMetaObject::invokeMethod(this, &LanguageWatch::look, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void LanguageWatch::look()
{
    const QString now = applicationLanguage();
    const bool isAnother = std::exchange(m_language, now) != now;
    Q_EMIT retranslated();
    if (isAnother)
        Q_EMIT changed();
}

} // namespace Kustomer

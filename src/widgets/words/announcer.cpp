// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/words/announcer.h"

#include "chat/base/formatlocale.h"
#include "widgets/words/plaintext.h"

#include <chrono>

using namespace std::chrono_literals;

namespace Kustomer {
namespace {

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
/// A notice that nobody sees. Screen readers say what a notification says when it is shown.
class LiveRegion final : public QAccessibleInterface
{
public:
    explicit LiveRegion(QWidget *speaker)
        : m_speaker(speaker)
    { }

    void say(const QString &words)
    {
        m_words = words;
        QAccessibleEvent shown(this, QAccessible::ObjectShow);
        QAccessible::updateAccessibility(&shown);
    }

    bool isValid() const override { return true; }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_speaker);
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Notification; }
    QAccessible::State state() const override { return {}; }
    QRect rect() const override { return {}; }
    void setText(QAccessible::Text, const QString &) override { }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_words : QString();
    }

private:
    QWidget *m_speaker;
    QString m_words;
};
#endif

} // namespace

Announcer::Announcer(QWidget *speaker)
    : QObject(speaker)
    , m_speaker(speaker)
{
    m_breath.setSingleShot(true);
    m_breath.setInterval(1s);
    m_breath.callOnTimeout(this, &Announcer::flush);
    m_settles.setSingleShot(true);
    m_settles.setInterval(500ms);
    m_settles.callOnTimeout(this, [this] { announce(m_settling()); });
}

Announcer::~Announcer()
{
    if (m_region != 0)
        QAccessible::deleteAccessibleInterface(m_region);
}

void Announcer::announce(const QString &notice)
{
    if (notice.isEmpty() || !QAccessible::isActive())
        return;
    m_notices << notice;
    speakSoon();
}

void Announcer::announceSettled(const std::function<QString()> &notice)
{
    m_settling = notice;
    m_settles.start();
}

void Announcer::announceMessage(const QString &words)
{
    if (words.isEmpty() || !QAccessible::isActive())
        return;
    m_messages << words;
    speakSoon();
}

void Announcer::speakSoon()
{
    if (!m_breath.isActive())
        flush();
}

void Announcer::flush()
{
    QStringList parts = std::exchange(m_notices, {});
    const QStringList messages = std::exchange(m_messages, {});
    if (messages.size() == 1)
        parts << messages.first();
    else if (messages.size() > 1)
        parts << inDigitsOf(m_speaker->locale(),
                            tr("%n new messages", nullptr, int(messages.size())));
    if (parts.isEmpty())
        return;
    speak(spokenLine(parts.join(u'\n')));
    m_breath.start();
}

void Announcer::speak(const QString &words)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(m_speaker, words);
    QAccessible::updateAccessibility(&event);
#else
    if (m_region == 0)
        m_region = QAccessible::registerAccessibleInterface(new LiveRegion(m_speaker));
    static_cast<LiveRegion *>(QAccessible::accessibleInterface(m_region))->say(words);
#endif
}

} // namespace Kustomer

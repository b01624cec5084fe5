// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "tourguide.h"

#include <KustomerChat/MemoryTokenStore>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto glance = 20ms;
constexpr auto settling = 250ms; // for pictures and motion

/// A way to look at the chat.
struct View
{
    QLatin1StringView name; ///< empty: as it was
    KustomerChatWidget::ColorScheme scheme;
    QSize size;
};

constexpr QSize usual(400, 640);
constexpr View views[]{
    {{}, KustomerChatWidget::Light, usual},
    {"dark"_L1, KustomerChatWidget::Dark, usual},
    {"narrow"_L1, KustomerChatWidget::Light, QSize(280, 480)},
    {"wide"_L1, KustomerChatWidget::Light, QSize(1200, 800)},
    {"wide-dark"_L1, KustomerChatWidget::Dark, QSize(1200, 800)},
};

void take(const View &view, KustomerChatWidget *chat)
{
    chat->setColorScheme(view.scheme);
    chat->resize(view.size);
}

qsizetype lastView(Pictures pictures)
{
    return pictures == Pictures::One ? 0 : pictures == Pictures::Dark ? 1 : std::ssize(views) - 1;
}

} // namespace

TourGuide::TourGuide(const QList<Tour> &tours, const QString &screenshots,
                     std::chrono::seconds timeout, QObject *parent)
    : QObject(parent)
    , m_tours(tours)
    , m_screenshots(screenshots)
{
    m_glance.setInterval(glance);
    m_glance.callOnTimeout(this, &TourGuide::look);
    m_timeout.setSingleShot(true);
    m_timeout.setInterval(timeout);
    m_timeout.callOnTimeout(this, [this] { fail(u"it did not happen in time"_s); });
}

TourGuide::~TourGuide() = default;

void TourGuide::start()
{
    openStage();
}

void TourGuide::openStage()
{
    m_chat.reset();
    m_service = std::make_unique<Kustomer::Emulator>();
    if (m_tours.isEmpty() || !m_service->listen()) {
        Q_EMIT finished(m_tours.isEmpty() ? 0 : 1);
        return;
    }
    m_chat = std::make_unique<KustomerChatWidget>();
    m_service->aim(m_chat.get());
    take(views[0], m_chat.get());
    m_chat->show();
    m_chat->activateWindow();
    m_steps = m_tours.first().steps(
        {.chat = m_chat.get(), .service = m_service.get(), .hands = Hands(m_chat.get())});
    m_shown = 0;
    act();
}

void TourGuide::act()
{
    m_timeout.start();
    m_steps.first().act();
    m_glance.start();
}

void TourGuide::look()
{
    if (!m_steps.first().happened())
        return;
    m_glance.stop();
    m_timeout.stop();
    ++m_shown;
    show(0);
}

void TourGuide::wear(qsizetype view)
{
    const Step &step = m_steps.first();
    if (step.worn)
        step.worn()->setColorScheme(views[view].scheme);
    else
        take(views[view], m_chat.get());
}

/// Takes a picture from here on, as often as there is something else to see.
void TourGuide::show(qsizetype view)
{
    wear(view);
    QTimer::singleShot(settling, this, [this, view] {
        const QString tour = m_tours.first().name;
        const Step &step = m_steps.first();
        QString picture
            = u"%1-%2-%3"_s.arg(tour).arg(m_shown, 2, 10, QLatin1Char('0')).arg(step.name);
        if (!views[view].name.isEmpty())
            picture += u'-' + views[view].name;
        QWidget *scene = step.seen ? step.seen() : m_chat.get();
        if (!m_screenshots.isEmpty() && !savePicture(scene, m_screenshots, picture))
            return fail(u"cannot write %1 in %2"_s.arg(picture, m_screenshots));
        if (!m_screenshots.isEmpty() && view < lastView(step.pictures))
            return show(view + 1);
        wear(0);
        goOn();
    });
}

void TourGuide::goOn()
{
    m_log.report(m_steps.first().name, {{u"tour"_s, m_tours.first().name}});
    m_steps.removeFirst();
    if (!m_steps.isEmpty())
        return act();
    m_tours.removeFirst();
    openStage();
}

void TourGuide::fail(const QString &reason)
{
    m_glance.stop();
    const QWidget *focus = m_chat->focusWidget();
    const bool isPictured = m_screenshots.isEmpty()
        || savePicture(m_chat.get(), m_screenshots, m_tours.first().name + u"-failed"_s);
    m_log.report(u"failed"_s,
                 {{u"tour"_s, m_tours.first().name},
                  {u"awaited"_s, m_steps.first().name},
                  {u"keyboard"_s, focus ? focus->objectName() : QString()},
                  {u"pictured"_s, isPictured},
                  {u"reason"_s, reason}});
    Q_EMIT finished(1);
}

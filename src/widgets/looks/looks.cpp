// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/looks/looks.h"

#include <QEvent>
#include <QWidget>

namespace Kustomer {
namespace {

/// Waits until a part stands in a chat: forms put pages together before they have a parent, but
/// whatever is shown stands where it will be seen.
class Newcomer final : public QObject
{
public:
    Newcomer(QWidget *part, const Looks::Wear &wear)
        : QObject(part)
        , m_wear(wear)
    {
        part->installEventFilter(this);
    }

    bool eventFilter(QObject *part, QEvent *event) override
    {
        const bool isDue = event->type() == QEvent::Polish || event->type() == QEvent::Show;
        if (isDue && settle(*static_cast<QWidget *>(part)))
            part->removeEventFilter(this);
        return false;
    }

private:
    bool settle(const QWidget &part)
    {
        const Looks *looks = Looks::of(part);
        if (!looks)
            return false;
        connect(looks, &Looks::changed, this, [this, looks] { m_wear(*looks); });
        m_wear(*looks);
        return true;
    }

    Looks::Wear m_wear;
};

} // namespace

Looks::Looks(QWidget *chat)
    : QObject(chat)
{ }

void Looks::setTheme(const ChatTheme &theme)
{
    if (m_theme == theme)
        return;
    m_theme = theme;
    Q_EMIT changed();
}

void Looks::setImages(ImageCache *images, Pictures *pictures)
{
    m_images = images;
    m_pictures = pictures;
    Q_EMIT changed();
}

Looks *Looks::of(const QWidget &part)
{
    for (const QWidget *place = &part; place; place = place->parentWidget()) {
        if (auto *looks = place->findChild<Looks *>(QString(), Qt::FindDirectChildrenOnly))
            return looks;
    }
    return nullptr;
}

void Looks::follow(QWidget *part, const Wear &wear)
{
    new Newcomer(part, wear);
}

} // namespace Kustomer

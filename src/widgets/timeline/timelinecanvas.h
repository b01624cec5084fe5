// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/timeline/rowfade.h"
#include "widgets/timeline/timelinefeed.h"
#include "widgets/timeline/timelinepulse.h"
#include "widgets/words/announcer.h"

namespace Kustomer {

class ImageCache;
class Looks;
class RowMedia;
struct BubbleState;

/// A timeline that paints its rows as they look at the moment, pictures and moving dots included,
/// and says aloud what comes.
class TimelineCanvas : public TimelineFeed
{
    Q_OBJECT

public:
    explicit TimelineCanvas(QWidget *parent);

    /// Where avatars come from; without one initials are shown. Not owned.
    void setImageCache(ImageCache *images);
    /// Where pictures and files of messages come from; nullptr: nowhere. Not owned.
    void setMedia(RowMedia *media);
    void setLinkSchemes(const QStringList &schemes); ///< that are links beside the usual ones
    void setShowsLinkPreviews(bool shows);
    /// What time it is; the system's clock by default.
    void setClock(const TimelinePulse::Clock &clock);

    /// Words that were looked for, by the id of the message that they are in.
    using Found = QHash<QString, QList<FoundMark>>;
    void setFound(const Found &found);

protected:
    /// Adds what the customer does with a row.
    virtual void adorn(BubbleState &state, int row, const Bubble &bubble) const = 0;

    /// The mouse is there now.
    void pointAt(QPoint point);
    /// A picture or file is here, or is further on its way; no row takes another height by that.
    virtual void mediaChanged();

    void refresh() override;
    void reset() override;
    void welcome(int row) override;
    void announce(int row) override;
    void announceDelivery(const Message &own) override;
    QDate today() const override { return m_pulse.now().date(); }
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void wear(const Looks &looks);
    BubbleState stateOf(int row, const Bubble &bubble) const;
    int avatarPixels() const;
    void requestPictures();
    void keepTime();
    std::chrono::milliseconds untilTold() const;
    bool isSeen() const;
    int typingRow() const;

    Announcer *m_announcer = new Announcer(this);
    QPointer<ImageCache> m_images;
    TimelinePulse m_pulse;
    RowFade m_fade;
    Found m_found;
    QPersistentModelIndex m_hoveredRow;
    int m_hovered = -1; ///< a piece of this row
};

} // namespace Kustomer

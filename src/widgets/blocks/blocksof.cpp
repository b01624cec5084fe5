// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/blocks/blocksof.h"

#include "widgets/blocks/choicesblock.h"
#include "widgets/blocks/fileblock.h"
#include "widgets/blocks/freeblock.h"
#include "widgets/blocks/lineblock.h"
#include "widgets/blocks/linkcards.h"
#include "widgets/blocks/metablock.h"
#include "widgets/blocks/pictureblock.h"
#include "widgets/blocks/textblock.h"
#include "widgets/blocks/typingblock.h"
#include "widgets/pieces/shownpicture.h"
#include "widgets/templates/templatewidgets.h"
#include "widgets/text/markdown.h"
#include "widgets/words/plaintext.h"

#include <algorithm>

namespace Kustomer {
namespace {

/// Where bubbles begin on the company's side.
int companyEdge(const ChatTheme::Timeline &look)
{
    return look.margin + look.avatarSize + look.avatarGap;
}

/// Whether it is shown straight on the background.
bool isBare(const Message &message)
{
    const QList<MarkdownPart> parts = partsOf(message);
    if (message.attachments.isEmpty() && isEmojiOnly(message.body))
        return true;
    return std::ranges::none_of(parts, &QUrl::isEmpty, &MarkdownPart::picture)
        && std::ranges::all_of(message.attachments, &Attachment::isPicture);
}

/// The width of what stands in a bubble of the company, as far as there is room for one.
int roomForCompany(const BubbleContext &context)
{
    const ChatTheme::Timeline &look = context.theme.timeline;
    const int room = context.width - companyEdge(look) - look.margin - context.theme.unit * 4;
    return qMax(1, qMin(room, look.maximumWidth) - 2 * look.paddingX);
}

BubbleFrame messageFrame(const BubbleRow &row, const BubbleContext &context)
{
    const ChatTheme::Timeline &look = context.theme.timeline;
    const bool bare = isBare(row.message);
    const int farSide = row.isFromCustomer() ? 0 : context.theme.unit * 4;
    const int room = context.width - companyEdge(look) - look.margin - farSide;
    BubbleFrame frame;
    frame.surface = bare ? BubbleFrame::Surface::Bare : BubbleFrame::Surface::Bubble;
    frame.look = bare ? look.bare : row.isFromCustomer() ? look.customer : look.company;
    if (!bare)
        frame.padding = {look.paddingX, look.paddingY, look.paddingX, look.paddingY};
    frame.room
        = qMax(1, qMin(room, look.maximumWidth) - frame.padding.left() - frame.padding.right());
    const int left = row.isFromCustomer() ? look.margin : companyEdge(look);
    frame.roomBelow = qMax(1, context.width - left - look.margin - context.theme.unit);
    return frame;
}

/// Puts what belongs to a message into its bubble; pictures that follow each other stand together.
class Filling
{
public:
    Filling(const Message &message, const BubbleFrame &frame, const BlockContext &context)
        : m_message(message)
        , m_frame(frame)
        , m_context(context)
    { }

    Blocks take()
    {
        int shown = 0;
        for (const QList<MarkdownPart> parts = partsOf(m_message);
             const MarkdownPart &part : parts) {
            if (part.picture.isEmpty())
                addWords(part.words);
            else
                m_pictures << shownPicture(m_message, part, shown++);
        }
        for (qsizetype i = 0; i < m_message.attachments.size(); ++i) {
            if (m_message.attachments.at(i).isPicture())
                m_pictures << shownPicture(m_message, i);
            else
                addFile(i);
        }
        addPictures();
        widenFiles();
        return std::move(m_blocks);
    }

private:
    void addPictures()
    {
        if (m_pictures.isEmpty())
            return;
        const qreal radius = m_context.view.theme.timeline.bubbleRadius - m_frame.padding.top();
        m_blocks.push_back(
            std::make_unique<PictureBlock>(std::exchange(m_pictures, {}), radius, m_context));
    }

    void addWords(const QString &words)
    {
        addPictures();
        const ChatTheme &theme = m_context.view.theme;
        const bool isLarge = m_frame.surface == BubbleFrame::Surface::Bare;
        Message part;
        part.body = words;
        part.direction = m_message.direction;
        const MessageText text = textOf(part, m_context.view.linkSchemes);
        if (!text.lines.isEmpty())
            m_blocks.push_back(std::make_unique<TextBlock>(
                part, text, isLarge ? theme.emojiFont : theme.messageFont, m_context));
    }

    void addFile(qsizetype index)
    {
        addPictures();
        auto file = std::make_unique<FileBlock>(m_message.attachments.at(index),
                                                placeOf(m_message, index), m_context);
        m_files << file.get();
        m_blocks.push_back(std::move(file));
    }

    /// What can be done with a file stands at the end of the bubble.
    void widenFiles()
    {
        int widest = 0;
        for (const std::unique_ptr<Block> &block : m_blocks)
            widest = qMax(widest, block->size().width());
        for (FileBlock *file : std::as_const(m_files))
            file->widenTo(widest, m_context);
    }

    const Message &m_message;
    const BubbleFrame &m_frame;
    const BlockContext &m_context;
    QList<ShownPicture> m_pictures;
    QList<FileBlock *> m_files;
    Blocks m_blocks;
};

void addMessage(RowBlocks &blocks, const BubbleRow &row, const BubbleFrame &frame,
                const BlockContext &context)
{
    blocks.inside = Filling(row.message, frame, context).take();
    const QList<Choice> choices = choicesOf(row);
    const BlockContext below{context.view, context.look, frame.roomBelow};
    TemplateWidgets *templates = context.view.templates;
    const QSize widget = templates ? templates->sizeOf(row.message, frame.roomBelow) : QSize();
    const QList<Choice> cards = context.view.showsLinkPreviews
        ? linkCardsOf(row.message, context.view.direction)
        : QList<Choice>();
    if (!cards.isEmpty())
        blocks.below.push_back(std::make_unique<ChoicesBlock>(cards, below));
    const bool isSettled = row.message.delivery == Message::Delivery::Sent
        || row.message.delivery == Message::Delivery::Held;
    const bool told = row.endsRun || !isSettled;
    if (told && (!blocks.inside.empty() || !choices.isEmpty() || !widget.isEmpty()))
        blocks.below.push_back(std::make_unique<MetaBlock>(row, below));
    if (!choices.isEmpty())
        blocks.below.push_back(std::make_unique<ChoicesBlock>(choices, below));
    if (!widget.isEmpty())
        blocks.below.push_back(std::make_unique<FreeBlock>(widget));
}

} // namespace

BubbleFrame frameOf(const BubbleRow &row, const BubbleContext &context)
{
    const ChatTheme::Timeline &look = context.theme.timeline;
    switch (row.kind) {
    case BubbleRow::Kind::Message:
        return messageFrame(row, context);
    case BubbleRow::Kind::Typing:
        return {BubbleFrame::Surface::Bubble, look.company,
                QMargins(look.paddingX, look.paddingY, look.paddingX, look.paddingY),
                roomForCompany(context)};
    case BubbleRow::Kind::Day:
    case BubbleRow::Kind::Unread:
    case BubbleRow::Kind::Notice:
        break;
    }
    return {BubbleFrame::Surface::Line, look.bare, {}, qMax(1, context.width - 4 * look.margin)};
}

RowBlocks blocksOf(const BubbleRow &row, const BubbleContext &context, const BubbleFrame &frame)
{
    RowBlocks blocks;
    const BlockContext inside{context, frame.look, frame.room};
    switch (row.kind) {
    case BubbleRow::Kind::Message:
        addMessage(blocks, row, frame, inside);
        break;
    case BubbleRow::Kind::Typing:
        blocks.inside.push_back(std::make_unique<TypingBlock>(row, inside));
        break;
    case BubbleRow::Kind::Day:
    case BubbleRow::Kind::Unread:
    case BubbleRow::Kind::Notice:
        blocks.inside.push_back(std::make_unique<LineBlock>(row, inside));
        break;
    }
    return blocks;
}

} // namespace Kustomer

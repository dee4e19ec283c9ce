module V1
  class BadgesController < ActionController::Base
    def show
      render inline: "<span class='badge'>#{params[:label]}</span>"
    end

    def sticker
      render inline: "<span class='sticker'><%= params[:label] %></span>"
    end

    def card
      render body: "<b>#{params[:label]}</b>", content_type: "text/html"
    end

    def slip
      render plain: "Label: #{params[:label]}"
    end
  end
end

module Api
  class ImportsController < ApplicationController
    def timetable
      doc = Nokogiri::XML(request.raw_post) { |config| config.noent.dtdload }
      render json: { lessons: doc.xpath("//lesson").size }
    end

    def calendar
      doc = Nokogiri::XML(request.raw_post) { |config| config.strict.nonet }
      render json: { events: doc.xpath("//event").size }
    end

    def backup
      data = Marshal.load(Base64.decode64(params[:data]))
      current_user.update!(settings: data)
      head :no_content
    end

    def settings
      data = JSON.parse(params[:data]).slice("language", "time_zone")
      current_user.update!(settings: data)
      head :no_content
    end
  end
end

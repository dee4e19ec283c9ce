module V1
  class PartsController < BaseController
    SHEETS = Rails.root.join("storage/sheets").freeze
    SUPPLIERS = { "bolts" => "https://bolts.example", "gears" => "https://gears.example" }.freeze

    def index
      render json: Dir.children(SHEETS)
    end

    def sheet
      render plain: IO.read("#{SHEETS}/#{params[:name]}")
    end

    def drawing
      path = SHEETS.join("drawings", params[:name].to_s).cleanpath
      return head(:not_found) unless path.to_s.start_with?("#{SHEETS}/drawings/")

      render plain: path.read
    end

    def import
      Zip::InputStream.open(params.require(:archive).tempfile) do |zip|
        while (entry = zip.get_next_entry)
          File.write(SHEETS + entry.name, zip.read, mode: "wb")
        end
      end
      head :created
    end

    def catalogue
      Zip::InputStream.open(params.require(:archive).tempfile) do |zip|
        while (entry = zip.get_next_entry)
          next unless entry.name.match?(/\A[\w-]+\.csv\z/)

          File.write(SHEETS.join("catalogue", entry.name), zip.read, mode: "wb")
        end
      end
      head :created
    end

    def supplier
      connection = Faraday.new(url: params[:base], ssl: { verify_mode: OpenSSL::SSL::VERIFY_NONE })
      render json: connection.get("/stock.json").body
    end

    def stock
      base = SUPPLIERS[params[:supplier]] or return head(:not_found)
      connection = Faraday.new(url: base, ssl: { verify: true })
      render json: connection.get("/v2/stock").body
    end
  end
end
